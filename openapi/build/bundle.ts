import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { completeContents } from './contents.ts';
import { readDescription } from '../read/index.ts';
import { toolsView } from './tools-view.ts';

const root = new URL('..', import.meta.url);
const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

const contents = new URL('openapi.yaml', root);
const { page, added } = completeContents(
  await readFile(contents, 'utf8'),
  await readdir(new URL('paths', root)),
);
if (added.length > 0) {
  await writeFile(contents, page);
  console.log(
    `Added to the contents page, openapi/openapi.yaml:\n${added.map((path) => `  ${path}`).join('\n')}`,
  );
}

try {
  await promisify(execFile)(
    process.execPath,
    [redocly, 'bundle', 'openapi.yaml', '--config', 'redocly.yaml', '--output', 'dist/openapi.json'],
    { cwd: root, env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  );
} catch (error) {
  const { stderr, stdout } = error as { stderr?: string; stdout?: string };
  console.error(`${stdout ?? ''}${stderr ?? ''}`.trim() || error);
  console.error(
    'The description could not be bundled. Mend the file named above, then run: npm run generate',
  );
  process.exit(1);
}

await writeFile(
  new URL('dist/openapi.tools.json', root),
  `${JSON.stringify(toolsView(readDescription()), null, 2)}\n`,
);
