import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
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
  }
});
