import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brunoCollection } from './collections/bruno.ts';
import { postmanCollection } from './collections/postman.ts';
import { requestsOf } from './collections/requests.ts';
import { completeContents } from './contents.ts';
import { readControls, readDescription } from '../read/index.ts';
import { toolsView } from './tools-view.ts';
import { withOperationIds } from './with-operation-ids.ts';

const root = new URL('..', import.meta.url);
const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/** Completes a contents page and bundles everything that it references into a file in `dist/`. */
async function bundle(page: string, output: string): Promise<void> {
  const contents = new URL(page, root);
  const { page: text, added } = completeContents(
    await readFile(contents, 'utf8'),
    await readdir(new URL('paths', contents)),
  );
  if (added.length > 0) {
    await writeFile(contents, text);
    console.log(
      `Added to the contents page, openapi/${page}:\n${added.map((path) => `  ${path}`).join('\n')}`,
    );
  }
  try {
    await promisify(execFile)(
      process.execPath,
      [redocly, 'bundle', page, '--config', page.replace('openapi.yaml', 'redocly.yaml'), '--output', output],
      {
        cwd: root,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    );
  } catch (error) {
    const { stderr, stdout } = error as { stderr?: string; stdout?: string };
    console.error(`${stdout ?? ''}${stderr ?? ''}`.trim() || error);
    console.error(
      'The description could not be bundled. Correct the file that is named above, then run: npm run generate',
    );
    process.exit(1);
  }
}

const write = (name: string, content: unknown): Promise<void> =>
  writeFile(new URL(`dist/${name}`, root), `${JSON.stringify(content, null, 2)}\n`);

await Promise.all([
  bundle('openapi.yaml', 'dist/openapi.json'),
  bundle('controls/openapi.yaml', 'dist/controls.json'),
]);
const description = readDescription();
await write('openapi.tools.json', toolsView(description));
await write('controls.json', withOperationIds(readControls(), description));

const requests = requestsOf(description);
await write('postman.json', postmanCollection(requests));
const bruno = new URL('dist/bruno/', root);
await rm(bruno, { recursive: true, force: true });
for (const [name, text] of Object.entries(brunoCollection(requests))) {
  const file = new URL(encodeURI(name), bruno);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
