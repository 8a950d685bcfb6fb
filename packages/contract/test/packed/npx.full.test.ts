import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { pack } from '../../src/packed/pack.ts';
import { runProgram } from '../../src/run-program.ts';
import { startProgram } from '../support/started-program.ts';

/** Folders of the dependencies of the sandbox, so that npm installs them without a registry. */
async function installedDependencies(names: readonly string[]): Promise<Record<string, string>> {
  const modules = fileURLToPath(new URL('../../../sandbox/node_modules/', import.meta.url));
  const folders = names.map(async (name) => [name, `file:${await realpath(join(modules, name))}`] as const);
  return Object.fromEntries(await Promise.all(folders));
}

/** Installs the packed sandbox with npm, as its users do. */
async function installWithNpm(): Promise<{ folder: string; version: string }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'litas-npx-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [client, sandbox] = [await pack('client'), await pack('sandbox')];
  await writeFile(join(folder, 'client.tgz'), client.tarball);
  await writeFile(join(folder, 'sandbox.tgz'), sandbox.tarball);
  const { '@litas/client': _, ...others } = sandbox.manifest.dependencies ?? {};
  const manifest = {
    private: true,
    dependencies: { '@litas/client': 'file:client.tgz', '@litas/sandbox': 'file:sandbox.tgz' },
    overrides: await installedDependencies(Object.keys(others)),
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const args = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, stderr } = await runProgram('npm', [...args, '--cache', join(folder, 'cache')], {
    cwd: folder,
    timeoutMs: 200_000,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { folder, version: sandbox.manifest.version };
}

test('npx @litas/sandbox runs the command of the installed package', { timeout: 300_000 }, async () => {
  const { folder, version } = await installWithNpm();
  const command = ['--offline', '@litas/sandbox'];
  expect(await runProgram('npx', [...command, '--version'], { cwd: folder })).toMatchObject({
    code: 0,
    stdout: `${version}\n`,
  });
  const help = await runProgram('npx', [...command, '--help'], { cwd: folder });
  expect(help.stdout).toMatch(/^Usage: npx @litas\/sandbox \[options\]/);

  const sandbox = startProgram('npx', [...command, '--port', '0'], folder);
  const url = await sandbox.url();
  expect((await fetch(`${url}/rest/v1/server`)).status).toBe(200);

  const page = await (await fetch(url)).text();
  const assets = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(assets.length).toBeGreaterThan(2);
  for (const path of assets) {
    const response = await fetch(url + path);
    expect(response.status).toBe(200);
    expect((await response.text()).length).toBeGreaterThan(0);
  }
  await sandbox.stop();
});
