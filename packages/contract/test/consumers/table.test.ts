import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { tableLines } from '../../src/consumers/table.ts';

test('the guide lists every row with its versions', async () => {
  const guide = await readFile(
    new URL('../../../../apps/docs/guides/where-it-runs.md', import.meta.url),
    'utf8',
  );
  const lines = guide.split('\n').map((line) => line.replaceAll(/ +/g, ' '));
  // The table names the version that the workspace uses.
  expect(lines).toEqual(expect.arrayContaining(tableLines(24)));
});
