import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { root } from '../src/readme/markdown-files.ts';

const document = await readFile(new URL('docs/security.md', root), 'utf8');
const table = document.slice(document.indexOf('## Against RFC 9700'));
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, section = '', demand = '', here = '', shownBy = '']) => ({ section, demand, here, shownBy }));

/** Sections of RFC 9700 with a "MUST". */
const demanding =
  '2.1 2.1.1 2.2.2 2.3 2.4 2.6 4.1.3 4.2 4.3 4.4 4.5 4.7 4.8 4.10 4.11 4.12 4.13 4.14 4.16 4.17'.split(' ');

test('every section with a requirement has a row', () => {
  const named = new Set(rows.flatMap(({ section }) => section.split(', ')));
  expect(demanding.filter((section) => !named.has(section))).toEqual([]);
});

test.for(rows)('$section, $demand: names a test or the reason why there is none', ({ here, shownBy }) => {
  const files = [...shownBy.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !file.endsWith('.test.ts') || !existsSync(new URL(file, root)))).toEqual([]);
  if (files.length === 0) expect(here).toMatch(/^(?:The vendor's flow|Not here:) .+\.$/);
});

test('every test in the document exists', () => {
  const files = [...document.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});
