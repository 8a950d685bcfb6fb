import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFloors } from '../../floors/check-floors.ts';
import type { Floor } from '../../floors/floors.ts';

const house: readonly Floor[] = ['ground', 'middle', { left: [], right: ['left'] }];

/** A package whose imports all go down, each folder with two files. */
const good: Readonly<Record<string, string>> = {
  'ground/one.ts': 'export type One = 1;',
  'ground/two.ts': "import type { One } from './one.ts'; export type Two = One;",
  'middle/one.ts': "import type { Two } from '../ground/two.ts'; export type Three = Two;",
  'middle/two.ts': 'export const two = 2;',
  'left/one.ts': "export { two } from '../middle/two.ts';",
  'left/two.ts': "export const { two } = await import('../middle/two.ts');",
  'right/one.ts': "export { two } from '../left/one.ts';",
  'right/two.ts': 'export const two = 2;',
  'roof.ts': "export { two } from './right/one.ts';",
};

async function problemsOf(
  changes: Readonly<Record<string, string>>,
  list = house,
): Promise<readonly string[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'litas-floors-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  const all = Object.entries({ ...good, ...changes });
  for (const [path, code] of all) {
    await mkdir(dirname(join(folder, 'small/src', path)), { recursive: true });
    await writeFile(join(folder, 'small/src', path), code);
  }
  const { files, problems } = await checkFloors(folder, 'small/src', list);
  expect(files).toBe(all.length);
  return problems;
}

test('accepts imports from lower floors', async () => {
  expect(await problemsOf({})).toEqual([]);
});

test.for([
  ['a value', "export { two } from '../middle/two.ts';"],
  ['a type', "import type { Three } from '../middle/one.ts'; export type Four = Three;"],
  [
    'a type beside a value',
    "import { type Three, two } from '../middle/one.ts'; export type Four = Three | two;",
  ],
  ['a type in place', "export type Three = import('../middle/one.ts').Three;"],
  ['a module while running', "export const later = () => import('../middle/two.ts');"],
] as const)('finds an import that goes up: %s', async ([, code]) => {
  expect(await problemsOf({ 'ground/three.ts': code })).toContainEqual(
    expect.stringMatching(
      /^small\/src\/ground\/three\.ts → small\/src\/middle\/\w+\.ts \(.*below it only\)$/,
    ),
  );
});

test('finds an import of the roof', async () => {
  expect(await problemsOf({ 'middle/three.ts': "import '../roof.ts';" })).toContainEqual(
    expect.stringContaining('small/src/middle/three.ts → small/src/roof.ts'),
  );
});

test('reports an import between folders that is not allowed', async () => {
  expect(await problemsOf({ 'left/three.ts': "import '../right/two.ts';" })).toContainEqual(
    expect.stringContaining('small/src/left/three.ts → small/src/right/two.ts'),
  );
});

test('finds files that import each other, also by a type alone', async () => {
  const problems = await problemsOf({
    'middle/three.ts': "import type { Five } from './four.ts'; export type Four = Five | 4;",
    'middle/four.ts': "import type { Four } from './three.ts'; export type Five = Four | 5;",
  });
  expect(problems).toContainEqual(expect.stringContaining('imports itself by way of others'));
});

test.for([
  ['side by side', 'middle/a', 'middle/b'],
  ['one within the other', 'middle', 'middle/b'],
] as const)('finds folders that import each other: %s', async ([, first, second]) => {
  const path = (from: string, to: string) =>
    from === 'middle' ? './b' : `../${to.replace('middle', '') || '.'}`;
  const problems = await problemsOf({
    [`${first}/x.ts`]: `import type { Y } from '${path(first, second)}/y.ts'; export type X = Y;`,
    [`${first}/z.ts`]: 'export type Z = 1;',
    [`${second}/y.ts`]: 'export type Y = 1;',
    [`${second}/w.ts`]: `import type { Z } from '${path(second, first)}/z.ts'; export type W = Z;`,
  });
  expect(problems).toEqual([`Folders that import each other: small/src/${first}, small/src/${second}.`]);
});

test('finds a folder with one file', async () => {
  expect(await problemsOf({ 'middle/alone/file.ts': '' })).toEqual([
    'small/src/middle/alone contains only file.ts: move it up.',
  ]);
});

test('reports a folder that contains only a folder', async () => {
  expect(await problemsOf({ 'middle/a/b/one.ts': '', 'middle/a/b/two.ts': '' })).toEqual([
    'small/src/middle/a contains only b: move it up.',
  ]);
});

test('finds a folder that no floor names', async () => {
  expect(await problemsOf({ 'cellar/one.ts': '', 'cellar/two.ts': '' })).toEqual([
    'small/src/cellar has no floor: add it to scripts/floors/floors.ts.',
  ]);
});

test('allows a nested folder on its own floor', async () => {
  const list: readonly Floor[] = ['generated', 'ground', 'generated/methods', 'middle', 'left', 'right'];
  const generated = {
    'generated/types.gen.ts': 'export type Type = 1;',
    'generated/methods/methods.gen.ts': "import '../../ground/one.ts';",
    'ground/three.ts': "import '../generated/types.gen.ts';",
  };
  expect(await problemsOf(generated, list)).toEqual([]);
  const upward = { ...generated, 'ground/four.ts': "import '../generated/methods/methods.gen.ts';" };
  expect(await problemsOf(upward, list)).toContainEqual(
    expect.stringContaining('small/src/ground/four.ts →'),
  );
});

test('finds a floor without files', async () => {
  expect(await problemsOf({}, [...house, 'attic'])).toEqual([
    'small/src/attic has no files: remove it from scripts/floors/floors.ts.',
  ]);
});
