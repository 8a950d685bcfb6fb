import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Format } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { runNode } from '../../src/run-program.ts';
import { installedSandbox } from '../support/installed-sandbox.ts';

const program = `
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';

void serve(createSandbox(), { port: 0 }).then(async ({ url, close }) => {
  const { status, version } = await (await fetch(url + '/__sandbox/health')).json();
  const server = await fetch(url + '/rest/v1/server');
  console.log(status, version, server.status);
  await close();
});
`;

// A bundle has no package.json beside it, and as CommonJS no import.meta.url.
const formats: readonly Format[] = ['esm', 'cjs'];
test.for(formats)('the server works when esbuild has bundled it for Node as %s', async (format) => {
  const { consumer, manifest } = await installedSandbox({ 'program.js': program });
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'litas-bundle-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  const outfile = join(folder, format === 'esm' ? 'server.mjs' : 'server.cjs');
  const { warnings } = await build({
    entryPoints: [join(consumer.folder, 'program.js')],
    outfile,
    bundle: true,
    platform: 'node',
    format,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  expect(await runNode([outfile], { cwd: folder })).toEqual({
    code: 0,
    stdout: `ok ${manifest.version} 200\n`,
    stderr: '',
  });
});
