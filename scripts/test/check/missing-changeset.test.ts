import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { missingChangeset } from '../../check/missing-changeset.ts';

const cats = 'get:\n  operationId: listCats\n';
const remedy =
  'and no changeset names it. Write one into .changeset/, like those that are there, or run: pnpm changeset';
const dogs = 'get:\n  operationId: listDogs\n';

/** A repository whose `origin/main` has one operation, with files put into its work tree. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'litas-changeset-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ona', '-c', 'user.email=ona@example.org', ...args], {
      cwd: folder,
    });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git('init', '--quiet');
  write('openapi/paths/cats.yaml', cats);
  write('.changeset/first.md', 'The first one.');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  for (const [path, text] of Object.entries(files)) write(path, text);
  return folder;
}

test('a checkout without changes needs no changeset', async () => {
  expect(await missingChangeset(repository({}))).toBeUndefined();
});

test('a change without a new operation needs no changeset', async () => {
  expect(
    await missingChangeset(repository({ 'openapi/paths/cats.yaml': `${cats}  tags: [Cats]\n` })),
  ).toBeUndefined();
});

test('a new operation without a changeset is named, with the remedy', async () => {
  expect(await missingChangeset(repository({ 'openapi/paths/dogs.yaml': dogs }))).toBe(
    `listDogs is new, ${remedy}`,
  );
});

test('an operation that is gone is named, too', async () => {
  expect(await missingChangeset(repository({ 'openapi/paths/cats.yaml': dogs }))).toBe(
    `listCats is gone, listDogs is new, ${remedy}`,
  );
});

test('a new operation with a changeset is let through', async () => {
  const files = { 'openapi/paths/dogs.yaml': dogs, '.changeset/dogs.md': 'All dogs: `listDogs`.' };
  expect(await missingChangeset(repository(files))).toBeUndefined();
});

test('a changeset of another operation does not count', async () => {
  const files = { 'openapi/paths/dogs.yaml': dogs, '.changeset/birds.md': 'All birds.' };
  expect(await missingChangeset(repository(files))).toBe(`listDogs is new, ${remedy}`);
});
