import { checkPackage } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { posix } from 'node:path';
import { pack, publishedPackages } from '../../src/packed/pack.ts';

const packages = ['client', 'sandbox', 'msw', 'cli'];
/** The packages with entries for programs. */
const libraries = packages.filter((folder) => folder !== 'cli');
/** The packages are resolved by `exports`; the resolution of Node 10 is not supported. */
const served = new Set(['node16-cjs', 'node16-esm', 'bundler']);

test.for(packages)('publint reports nothing about %s', async (folder) => {
  const { tarball } = await pack(folder);
  const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  expect(messages).toEqual([]);
});

test.for(libraries)('the types of %s are found from every entry and match the code', async (folder) => {
  const { contents, manifest } = await pack(folder);
  const analysis = await checkPackage(contents);
  if (!analysis.types) throw new Error('The package has no types.');
  const problems = analysis.problems.filter((problem) => {
    if (!('resolutionKind' in problem) || !('entrypoint' in problem)) return true;
    // Entries for Node.js 22.13 and newer, where `require` loads ES modules.
    const isEsmOnly =
      problem.resolutionKind === 'node16-cjs' &&
      !Object.hasOwn(Object(manifest.exports[problem.entrypoint]) as object, 'require');
    return served.has(problem.resolutionKind) && !isEsmOnly;
  });
  expect(problems).toEqual([]);
  expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(0);
});

test('the client has no dependencies', async () => {
  expect((await pack('client')).manifest).not.toHaveProperty('dependencies');
});

test.for(publishedPackages)(
  '%s depends on ranges, so that two packages can share one copy',
  async (folder) => {
    const { dependencies = {}, peerDependencies = {} } = (await pack(folder)).manifest;
    const fixed = Object.entries({ ...dependencies, ...peerDependencies }).filter(
      ([, range]) => !range.startsWith('^'),
    );
    expect(fixed).toEqual([]);
  },
);

test.for(packages)('the sources of every source map of %s are published', async (folder) => {
  const { contents, files, manifest } = await pack(folder);
  const maps = files.filter((path) => path.endsWith('.map'));
  expect(maps.length).toBeGreaterThan(0);
  const missing = maps.flatMap((path) => {
    const text = contents.readFile(`/node_modules/${manifest.name}/${path}`);
    const { sources, sourceRoot = '' } = JSON.parse(text) as { sources: string[]; sourceRoot?: string };
    const places = sources.map((source) => posix.join(posix.dirname(path), sourceRoot, source));
    return places.filter((place) => !files.includes(place));
  });
  expect(missing).toEqual([]);
});

test('every file of the published description can be imported by its name or is referenced from one that can', async () => {
  const { files, manifest } = await pack('../openapi');
  const exported = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? target.slice('./'.length) : [],
  );
  expect(exported.filter((target) => !target.includes('*') && !files.includes(target))).toEqual([]);
  const reachable = (path: string) =>
    exported.some(
      (target) => target === path || (target.includes('*') && path.startsWith(target.split('*')[0] ?? '')),
    );
  // The two openapi.yaml refer to these.
  const parts = /^(?:controls|paths|schemas|parameters|headers|responses|examples|security)\//;
  const own = new Set(['package.json', 'README.md', 'LICENSE']);
  expect(files.filter((path) => !reachable(path) && !parts.test(path) && !own.has(path))).toEqual([]);
});
