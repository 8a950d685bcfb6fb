import { expect, test } from 'vitest';
import { pack } from '../../src/packed/pack.ts';

const folder = 'dist/workbench/static';

/** Most bytes of the package, with the workbench in it. */
const mostBytes = 2_000_000;

test('the packed sandbox contains the workbench and is small', async () => {
  const { contents, files, manifest, tarball } = await pack('sandbox');
  const text = contents.readFile(`/node_modules/${manifest.name}/${folder}/manifest.json`);
  const listed = JSON.parse(text) as { screens: string[]; files: Record<string, unknown> };
  expect(listed.screens).toContain('/');
  const paths = Object.keys(listed.files).map((path) => `${path}.gz`);
  expect(paths.length).toBeGreaterThan(20);
  const published = files.filter((path) => path.startsWith(`${folder}/`));
  expect(published.toSorted()).toEqual(
    [...paths, '/index.html', '/manifest.json'].map((path) => folder + path).toSorted(),
  );
  expect(tarball.byteLength).toBeLessThan(mostBytes);
});
