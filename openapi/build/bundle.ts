import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { type Description, toolsView } from './tools-view.ts';

const root = new URL('..', import.meta.url);
const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

try {
  await promisify(execFile)(
    process.execPath,
    [redocly, 'bundle', 'openapi.yaml', '--config', 'redocly.yaml', '--output', 'dist/openapi.json'],
    { cwd: root, env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  );
} catch (error) {
  const { stderr, stdout } = error as { stderr?: string; stdout?: string };
  console.error(`${stdout ?? ''}${stderr ?? ''}`.trim() || error);
  console.error('The description could not be bundled. Mend the file named above, then run: pnpm generate');
  process.exit(1);
}

const description = JSON.parse(await readFile(new URL('dist/openapi.json', root), 'utf8')) as Description;
await writeFile(
  new URL('dist/openapi.tools.json', root),
  `${JSON.stringify(toolsView(description), null, 2)}\n`,
);
