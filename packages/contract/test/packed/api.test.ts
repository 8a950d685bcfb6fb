import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  libraryFolders,
  programReportOf,
  programs,
  reportOf,
  reportPath,
  worldSchema,
} from '@litas/scripts/api-reports';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const remedy = 'Run: pnpm api, and commit what it changes, with a changeset.';

/** Throws an error with the first lines that a kept report lacks, or has in addition. */
async function compare(what: string, path: string, built: string): Promise<void> {
  const kept = await readFile(join(root, path), 'utf8').catch(() => '');
  if (kept === built) return;
  const lines = (text: string, other: string, sign: string): string[] => {
    const known = new Set(other.split('\n'));
    return text.split('\n').flatMap((line) => (known.has(line) ? [] : `${sign} ${line}`));
  };
  const changes = [...lines(kept, built, '-'), ...lines(built, kept, '+')].slice(0, 10);
  throw new Error(`${what} changed:\n${changes.join('\n')}\n${remedy}`);
}

test.for(libraryFolders)('the report of the API of %s is that of its code', async (folder) => {
  const built = await reportOf(root, folder);
  await compare(`The API of ${folder}`, reportPath(folder), built);
  expect(built.length).toBeGreaterThan(10_000);
});

test.for(programs)('the report of the commands of $name is that of its help', async ({ name, path }) => {
  const built = await programReportOf(root, name);
  await compare(`The commands of ${name}`, path, built);
  expect(built).toMatch(new RegExp(`^usage: ${name} .*\n(?:${name}.*: .*\n)+\n`));
});

test('the kept schema of world files is the built one', async () => {
  const [kept, built] = await Promise.all(
    [worldSchema.kept, worldSchema.built].map((path) => readFile(join(root, path), 'utf8')),
  );
  expect(kept === built ? '' : `The schema of world files changed. ${remedy}`).toBe('');
});
