import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Format } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram } from '../../src/run-program.ts';
import { installedSandbox } from '../support/installed-sandbox.ts';
import { startProgram } from '../support/started-program.ts';

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

// A bundle has no package.json beside it and, as CommonJS, no import.meta.url.
const formats: readonly Format[] = ['esm', 'cjs'];
/** `npm test` bundles the server as one and the command as the other, the full run both as both. */
const full = process.env['LITAS_FULL'] === '1';
const requireOfNode = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** Bundles a file for Node.js into one file. */
async function bundled(entryPoint: string, format: Format): Promise<{ folder: string; outfile: string }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'litas-bundle-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  const outfile = join(folder, format === 'esm' ? 'server.mjs' : 'server.cjs');
  const { warnings } = await build({
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    platform: 'node',
    format,
    // commander is CommonJS: as an ES module it needs the `require` of Node.js.
    ...(format === 'esm' && { banner: { js: requireOfNode } }),
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  return { folder, outfile };
}

test.for(full ? formats : formats.slice(0, 1))(
  'the server works when esbuild has bundled it for Node as %s',
  async (format) => {
    const { consumer, manifest } = await installedSandbox({ 'program.js': program });
    const { folder, outfile } = await bundled(join(consumer.folder, 'program.js'), format);
    expect(await runProgram(process.execPath, [outfile], { cwd: folder })).toEqual({
      code: 0,
      stdout: `ok ${manifest.version} 200\n`,
      stderr: '',
    });
  },
);

test.for(full ? formats : formats.slice(1))(
  'the command works when esbuild has bundled it for Node as %s',
  async (format) => {
    const { consumer, manifest } = await installedSandbox();
    const bin = join(consumer.folder, 'node_modules', manifest.name, manifest.bin?.['litas-sandbox'] ?? '');
    const { folder, outfile } = await bundled(bin, format);
    const run = (...args: string[]) => runProgram(process.execPath, [outfile, ...args], { cwd: folder });
    expect(await run('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
    expect(await run('--prot', '1')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Unknown option --prot. Did you mean --port?\n',
    });

    const server = startProgram(process.execPath, [outfile, '--port', '0'], folder);
    expect((await fetch(`${await server.url()}/rest/v1/server`)).status).toBe(200);
    expect(await server.stop()).toEqual([0, null]);
  },
);
