import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packedFolders } from '../../pack/pack-into.ts';
import { root } from '../../process/root.mjs';
import { nextVersions } from '../../release/next-versions.ts';

const status = (): string =>
  execFileSync('git', ['status', '--porcelain', '--', '.changeset', '*package.json', '*CHANGELOG.md'], {
    cwd: root,
    encoding: 'utf8',
  });

test('the waiting changesets lead to one version of all packages, and stay where they are', async () => {
  const before = status();
  const versions = await nextVersions(root);
  expect(status()).toBe(before);
  expect(versions.map(({ folder }) => folder)).toEqual([...packedFolders]);
  expect(new Set(versions.map(({ version }) => version)).size).toBe(1);
  for (const { name, version, changelog } of versions) {
    expect(changelog).toMatch(
      new RegExp(String.raw`^# ${name}\n\n## ${version.replaceAll('.', String.raw`\.`)}\n`),
    );
    expect(changelog).not.toMatch(/Updated dependencies|^- [\da-f]{7}: /m);
    const [, first = ''] = changelog.split('\n## 0.1.0\n');
    expect(problemsOf(first)).toEqual([]);
  }
});

/** What in the text about the first release does not help its readers, who know no version before it. */
function problemsOf(text: string): string[] {
  const headings = text.match(/^### .+$/gm) ?? [];
  const lines = text.split('\n').filter((line) => line !== '');
  return [
    ...(text.trim().startsWith('The first release: ') ? [] : ['It does not say what the package is.']),
    ...(headings.length >= 3 && headings.length <= 5 ? [] : [`It has ${headings.length} sections.`]),
    ...(text.length <= 3_000 ? [] : [`It has ${text.length} characters.`]),
    ...lines.filter((line) => line.length > 300).map((line) => `Too long: ${line}`),
    ...lines.filter((line) => changeWords.test(line)).map((line) => `Tells a change: ${line}`),
  ];
}

const changeWords =
  /\b(?:fix(?:e[sd])?|no longer|anymore|instead|improve[sd]?|faster|sooner|previously|earlier|now|used to|added|removed|changed)\b/i;

test('a text about a first release that tells fixes of unpublished things is found', () => {
  const text =
    'The first release: a cat.\n\n### Food\n\n- A cat no longer starves.\n\n### Sleep\n\n### Play\n';
  expect(problemsOf(text)).toEqual(['Tells a change: - A cat no longer starves.']);
  expect(problemsOf('- A list of 74 entries.')).toHaveLength(2);
});

test('after a release, when no changeset waits, the versions are the present ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litas-released-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const write = async (path: string, text: string) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const each of packedFolders) {
    await write(`${each}/package.json`, JSON.stringify({ name: each, version: '0.1.0' }));
    await write(`${each}/CHANGELOG.md`, `# ${each}\n\n## 0.1.0\n\n- First.\n`);
  }
  for (const each of ['.changeset/config.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'])
    await write(each, '');
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
  ])
    execFileSync('git', args, { cwd: folder });
  const versions = await nextVersions(folder);
  expect(versions.map(({ version }) => version)).toEqual(packedFolders.map(() => '0.1.0'));
});
