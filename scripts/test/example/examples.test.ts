import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findExample, readExamples } from '../../example/examples.ts';
import { neededTarballs } from '../../example/install-example.ts';
import type { Lockfile } from '../../example/lockfile.ts';
import { root } from '../../process/root.mjs';
import { publishedVersions } from '../../release/next-versions.ts';

const examples = await readExamples();
const versions = await publishedVersions(root);

test('an unknown name lists the examples', () => {
  expect(() => findExample(examples, 'expres')).toThrow(
    /There is no example "expres"[\s\S]*express-oauth +Sign in/,
  );
});

test.each(examples)('$name names the version of the packages, or of their first release', ({ manifest }) => {
  const current = versions.get('@litas/client');
  const expected = `^${current === '0.0.0' ? '0.1.0' : current}`;
  const own = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([name]) =>
    versions.has(name),
  );
  expect(own.map(([, range]) => range)).toEqual(own.map(() => expected));
  expect(own).not.toEqual([]);
});

test.each(examples)('the lockfile of $name has hashes and no addresses', async ({ folder }) => {
  const text = await readFile(join(folder, 'package-lock.json'), 'utf8');
  const entries = Object.entries((JSON.parse(text) as Lockfile).packages).filter(([path]) => path !== '');
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  const unchecked = entries.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path);
  expect(unchecked.filter((path) => !versions.has(path.replace('node_modules/', '')))).toEqual([]);
});

test.each(examples)('$name is linked from the list of examples', async ({ name }) => {
  expect(await readFile(join(root, 'examples/README.md'), 'utf8')).toContain(`](${name}/README.md)`);
});

test('an example needs the packages that its packages need', () => {
  const tarball = (name: string, dependencies: Record<string, string> = {}) => ({
    name,
    dependencies,
    version: '0.0.0',
    path: `/tmp/${name}.tgz`,
  });
  const tarballs = [tarball('a'), tarball('b', { a: '^0.0.0' }), tarball('c'), tarball('d', { b: '^0.0.0' })];
  const example = {
    name: 'app',
    folder: '/tmp/app',
    manifest: { name: 'app', description: '', scripts: {}, devDependencies: { d: '^0.1.0' } },
  };
  expect(neededTarballs(example, tarballs).map(({ name }) => name)).toEqual(['a', 'b', 'd']);
});
