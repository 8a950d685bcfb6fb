import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { packedFolders, packInto } from '@litas/scripts/pack';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installed } from '../../src/packed/consumer.ts';
import { findNodes } from '../../src/packed/node-versions.ts';
import { readBlocks } from '../../src/readme/markdown-files.ts';
import { runProgram } from '../../src/run-program.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const nodes = await findNodes(process.env['LITAS_FULL'] === '1');
const tenLines = (await readBlocks()).find(
  ({ place, language }) => place.startsWith('README.md') && language === 'ts',
);

let folder = '';
let tarballs: string[] = [];
let packages: Package[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'litas-packed-'));
  tarballs = await packInto(join(folder, 'packed'));
  packages = await Promise.all(
    tarballs.map(async (path) => createPackageFromTarballData(new Uint8Array(await readFile(path)))),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const manifestOf = (contents: Package): Manifest =>
  JSON.parse(contents.readFile(`/node_modules/${contents.packageName}/package.json`)) as Manifest;

/** What a package depends on, other than the packages of this repository. */
function dependenciesOf(name: string): string[] {
  const { dependencies = {} } = packages.map(manifestOf).find((manifest) => manifest.name === name) ?? {};
  return Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@litas/'));
}

test('each package is a file in the folder', () => {
  expect(tarballs).toHaveLength(packedFolders.length);
  expect(tarballs.map(dirname)).toEqual(packedFolders.map(() => join(folder, 'packed')));
  for (const path of tarballs) expect(basename(path)).toMatch(/^litas-[a-z]+-\d.*\.tgz$/);
});

test('the packages are all that they need of each other', () => {
  const manifests = packages.map(manifestOf);
  const versions = new Map(manifests.map(({ name, version }) => [name, version]));
  const needed = manifests.flatMap(({ dependencies = {} }) =>
    Object.entries(dependencies).filter(([name]) => name.startsWith('@litas/')),
  );
  expect(needed.length).toBeGreaterThan(0);
  for (const [name, range] of needed) expect(range).toBe(`^${versions.get(name)}`);
});

test.for(nodes)('the ten lines of the README run from them in Node $major', async ({ program }) => {
  await using consumer = await installed({
    packages,
    peers: dependenciesOf('@litas/sandbox'),
    peersOf: 'sandbox',
    files: { 'ten.mjs': tenLines?.code ?? '' },
  });
  const outcome = await runProgram(program, ['ten.mjs'], { cwd: consumer.folder });
  expect(outcome).toEqual({ code: 0, stdout: `${tenLines?.output?.trim()}\n`, stderr: '' });
});
