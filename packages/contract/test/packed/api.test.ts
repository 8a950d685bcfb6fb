import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { libraryFolders, reportOf, reportPath, worldSchema } from '@litas/scripts/api-reports';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const remedy = 'Run: pnpm api, and commit what it changes, with a changeset.';

test.for(libraryFolders)('the report of the API of %s is that of its code', async (folder) => {
  const [kept, built] = [
    await readFile(join(root, reportPath(folder)), 'utf8'),
    await reportOf(root, folder),
  ];
  const lines = new Set(kept.split('\n'));
  const fresh = built.split('\n').filter((line) => !lines.has(line));
  if (kept !== built)
    throw new Error(`The API of ${folder} changed:\n${fresh.slice(0, 10).join('\n')}\n${remedy}`);
  expect(built.length).toBeGreaterThan(10_000);
});

test('the kept schema of world files is the built one', async () => {
  const [kept, built] = await Promise.all(
    [worldSchema.kept, worldSchema.built].map((path) => readFile(join(root, path), 'utf8')),
  );
  expect(kept === built ? '' : `The schema of world files changed. ${remedy}`).toBe('');
});
