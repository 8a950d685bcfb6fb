import { cp, rename, rm } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { copyWorkbench } from './copy-workbench.ts';
import { listSizes } from './reference/list-sizes.ts';
import { writeIndexes } from './write-indexes.ts';
import { writePages } from './write-pages.ts';

const folder = fileURLToPath(new URL('../', import.meta.url));
const out = process.env['DOCS_OUT'] ?? 'dist';
const base = (process.env['DOCS_BASE'] ?? '').replace(/\/$/, '');
const run = (command: string, parameters: readonly string[]): Promise<unknown> =>
  execa(command, parameters, {
    cwd: folder,
    preferLocal: true,
    stdout: 'ignore',
    stderr: 'inherit',
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });

// Pages that were rendered under other settings would name files that are no longer there.
await rm(`${folder}node_modules/.astro`, { recursive: true, force: true });
await writePages(base);
await Promise.all([run('astro', ['build']), run('typedoc', ['--options', 'typedoc.json'])]);
await rename(`${folder}.build/reference`, `${folder}.build/site/reference`);
const site = `${folder}.build/site`;
// The styles of the reference import it.
await cp(
  fileURLToPath(import.meta.resolve('@litas/playground/theme.css')),
  `${site}/reference/assets/theme.css`,
);
await Promise.all([writeIndexes(site), copyWorkbench(`${site}/try`), listSizes(site)]);
// The old site is served until the new one is complete.
await rm(`${folder}${out}`, { recursive: true, force: true });
await rename(`${folder}.build/site`, `${folder}${out}`);
