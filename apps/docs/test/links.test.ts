import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readLinks } from './site-links.ts';

const links = await readLinks(fileURLToPath(new URL('../dist/', import.meta.url)));

test('every link of the site has an existing page and anchor as its target', () => {
  expect(links.pages).toBeGreaterThan(500);
  expect(links.problems()).toEqual([]);
});

test('links with a missing target are found', () => {
  expect(links.problemOf('index.html', '/nowhere/')).toContain('is not there');
  expect(links.problemOf('index.html', '#nowhere')).toContain('no such anchor');
  expect(links.problemOf('index.html', '/guides/nowhere.md')).toContain('is not there');
});
