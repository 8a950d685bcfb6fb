import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';

test('an error response by reference is let through', async () => {
  expect(await lintTree('error-response')).toEqual([]);
});

test.each(['"404"', '"503"', 'default'])(
  'an error response %s that is written out is found',
  async (status) => {
    const inline = `    ${status}: { description: Not here. }\n`;
    const responses =
      status === 'default'
        ? changed(path, '    default:\n      $ref: ../responses/UnexpectedError.yaml\n', inline)
        : changed(path, '    default:', `${inline}    default:`);
    expect(await lintTree('error-response', responses)).toMatchObject([
      { rule: 'error-response', file: path },
    ]);
  },
);

test('an operation without a default error response is found', async () => {
  const without = changed(path, '    default:\n      $ref: ../responses/UnexpectedError.yaml\n', '');
  expect(await lintTree('error-response', without)).toMatchObject([{ rule: 'error-response', file: path }]);
});
