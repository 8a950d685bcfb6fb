import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findWordsInFiles } from '../../words/find-words-in-files.ts';

/** A repository with these files, none of them committed. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'litas-words-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const places = async (files: Readonly<Record<string, string>>, excluded: readonly string[] = []) => {
  const { findings } = await findWordsInFiles(repository(files), excluded);
  return findings.map(({ path, line, found }) => `${path}:${line} ${found}`);
};

test('names the file and the line of each word', async () => {
  expect(await places({ 'docs/a.md': 'Plain.\nNobody knows.\n' })).toEqual(['docs/a.md:2 nobody']);
});

test('searches the names of files', async () => {
  expect(await places({ 'src/read-refusal.ts': 'export {};\n' })).toEqual(['src/read-refusal.ts:0 refusal']);
});

test('skips ignored files and binary files', async () => {
  expect(
    await places({
      '.gitignore': 'dist/\n',
      'dist/a.md': 'Nobody.',
      'logo.svg': 'Nobody.',
    }),
  ).toEqual([]);
});

test('leaves out the excluded files', async () => {
  expect(
    await places({ 'src/generated/a.ts': '// Nobody.', 'src/b.ts': '// Nobody.' }, ['**/generated/**']),
  ).toEqual(['src/b.ts:1 nobody']);
});

test('finds a forbidden word in every kind of file that it reads', async () => {
  const files = ['a.md', 'b.ts', 'c.tsx', 'd.mjs', 'e.yaml', 'f.json', 'g.html', 'h.css'];
  expect(await places(Object.fromEntries(files.map((path) => [path, 'somebody'])))).toEqual(
    files.map((path) => `${path}:1 somebody`),
  );
});
