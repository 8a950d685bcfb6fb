import { expect, test } from 'vitest';
import { readableChangelog } from '../../release/readable-changelog.ts';

test('a first version has one list, with what it contains first', () => {
  const text = `# @litas/client

## 0.1.0

### Minor Changes

- 1a2b3c4: \`getUser\` has a new field.
- First release: a client.

### Patch Changes

- 2b3c4d5: A correction
  
  in two paragraphs.
- Updated dependencies [1a2b3c4]
  - @litas/openapi@0.1.0
`;
  expect(readableChangelog(text)).toBe(`# @litas/client

## 0.1.0

- First release: a client.
- \`getUser\` has a new field.
- A correction in two paragraphs.
`);
});

test('a later version has a section for each kind of change, and older versions stay', () => {
  const text = `# @litas/client

## 0.2.0

### Minor Changes

- 1a2b3c4: New.

### Patch Changes

- 2b3c4d5: Fixed.

## 0.1.0

- First release: a client.
`;
  const readable = readableChangelog(text);
  expect(readable).toContain('## 0.2.0\n\n### New\n\n- New.\n\n### Improved and fixed\n\n- Fixed.\n');
  expect(readable).toContain('## 0.1.0');
});

test('a version in which only dependencies changed says so', () => {
  const text =
    '# @litas/msw\n\n## 0.2.0\n\n### Patch Changes\n\n- Updated dependencies\n  - @litas/client@0.2.0\n\n## 0.1.0\n\n- First.\n';
  expect(readableChangelog(text)).toContain('Only the versions of other packages of Litas changed.');
});

test('a changelog that is readable already stays as it is', () => {
  const text = '# @litas/msw\n\n## 0.2.0\n\n### New\n\n- A.\n\n## 0.1.0\n\n- B.\n';
  expect(readableChangelog(text)).toBe(text);
});
