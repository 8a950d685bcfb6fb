import { expect, test } from 'vitest';
import { changelogOf, changelogPage, parseChangeset } from '../build/pages/changelog-page.ts';

const changeset = parseChangeset(`---
'@litas/client': minor
'@litas/msw': patch
---

\`createWallet\` has an option.

It helps.
`);

test('reads the packages and the text of a changeset', () => {
  expect(changeset).toEqual({
    packages: { '@litas/client': 'minor', '@litas/msw': 'patch' },
    text: '`createWallet` has an option.\n\nIt helps.',
  });
});

test('the next release of a package has its changes by kind, and releases follow', () => {
  const released = '# @litas/client\n\n## 1.0.0\n\n- First release: a client.\n';
  expect(changelogOf('@litas/client', [changeset], released)).toBe(`## @litas/client

### The next release

#### Added

- \`createWallet\` has an option. It helps.

### 1.0.0

- First release: a client.`);
});

test('a package without changes has no next release', () => {
  expect(changelogOf('@litas/cli', [changeset], '')).toBe('## @litas/cli');
});

test('the changelog has every package', async () => {
  const { body } = await changelogPage();
  for (const name of ['client', 'sandbox', 'msw', 'cli', 'openapi'])
    expect(body).toContain(`## @litas/${name}`);
});
