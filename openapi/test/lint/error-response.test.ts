import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';

test.concurrent('accepts an error response by reference', async () => {
  expect(await lintTree('error-response')).toEqual([]);
});

test.concurrent.each(['"404"', '"503"', 'default'])('reports an inline error response %s', async (status) => {
  const inline = `    ${status}: { description: Not here. }\n`;
  const responses =
    status === 'default'
      ? changed(path, '    default:\n      $ref: ../responses/UnexpectedError.yaml\n', inline)
      : changed(path, '    default:', `${inline}    default:`);
  expect(await lintTree('error-response', responses)).toMatchObject([{ rule: 'error-response', file: path }]);
});

test.concurrent('reports an operation without a default response', async () => {
  const without = changed(path, '    default:\n      $ref: ../responses/UnexpectedError.yaml\n', '');
  expect(await lintTree('error-response', without)).toMatchObject([{ rule: 'error-response', file: path }]);
});
