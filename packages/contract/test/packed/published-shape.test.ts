import { checkPackage } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { pack } from '../../src/packed/pack.ts';

const packages = ['client', 'sandbox', 'msw'];
/** The packages are ES modules, for resolution by `exports`; the two older ways are not served. */
const served = new Set(['node16-esm', 'bundler']);

test.for(packages)('publint has nothing to say about %s', async (folder) => {
  const { tarball } = await pack(folder);
  const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  expect(messages).toEqual([]);
});

test.for(packages)('the types of %s are found from every entry, and fit the code', async (folder) => {
  const analysis = await checkPackage((await pack(folder)).contents);
  if (!analysis.types) throw new Error('The package has no types.');
  const problems = analysis.problems.filter(
    (problem) => !('resolutionKind' in problem) || served.has(problem.resolutionKind),
  );
  expect(problems).toEqual([]);
  expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(0);
});

test('the client brings no other package along', async () => {
  const { contents } = await pack('client');
  const manifest = JSON.parse(contents.readFile('/node_modules/@litas/client/package.json')) as object;
  expect(manifest).not.toHaveProperty('dependencies');
});
