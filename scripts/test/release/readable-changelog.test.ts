import { expect, test } from 'vitest';
import { readableChangelog } from '../../release/readable-changelog.ts';

test('a first release has its own text alone, with its headings and lists', () => {
  const text = `# @litas/client

## 0.1.0

### Minor Changes

- 1a2b3c4: \`getUser\` has a new field.
- 3c4d5e6: The first release: a client.

  ### Calls

  - It signs.
  - It retries.

### Patch Changes

- 2b3c4d5: A correction
  
  in two paragraphs.
- Updated dependencies [1a2b3c4]
  - @litas/openapi@0.1.0
`;
  expect(readableChangelog(text)).toBe(`# @litas/client

## 0.1.0

The first release: a client.

### Calls

- It signs.
- It retries.
`);
});

test('a later release has a section for each kind of change, and older versions stay', () => {
  const first = '## 0.1.0\n\nThe first release: a client.\n\n### Calls\n\n- It signs.\n';
  const text = `# @litas/client

## 0.2.0

### Major Changes

- 0a1b2c3: \`getCat\` returns a list.

### Minor Changes

- 1a2b3c4: Changed: Cats are fed twice.
- 1a2b3c5: \`feedCat\` feeds a cat.

### Patch Changes

- 2b3c4d5: A cat that sleeps

  is not fed.
- 2b3c4d6: Removed: \`wakeCat\`.
- Updated dependencies [1a2b3c4]
  - @litas/openapi@0.2.0

${first}`;
  expect(readableChangelog(text)).toBe(`# @litas/client

## 0.2.0

### Added

- \`feedCat\` feeds a cat.

### Changed

- \`getCat\` returns a list.
- Cats are fed twice.

### Removed

- \`wakeCat\`.

### Fixed

- A cat that sleeps is not fed.

${first}`);
});

test('a version in which only dependencies changed says so', () => {
  const text =
    '# @litas/msw\n\n## 0.2.0\n\n### Patch Changes\n\n- Updated dependencies\n  - @litas/client@0.2.0\n\n## 0.1.0\n\n- First.\n';
  expect(readableChangelog(text)).toContain('Only the versions of other packages of Litas changed.');
});

test('a changelog that is readable already stays as it is', () => {
  const text = '# @litas/msw\n\n## 0.2.0\n\n### Added\n\n- A.\n\n## 0.1.0\n\nThe first release: b.\n';
  expect(readableChangelog(text)).toBe(text);
});
