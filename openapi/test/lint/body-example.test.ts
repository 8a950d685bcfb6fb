import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';

test('a body with an example is let through', async () => {
  expect(await lintTree('body-example')).toEqual([]);
});

test('a response without an example is found', async () => {
  const [problem] = await lintTree('body-example', changed(path, 'examples:', 'x-examples:'));
  expect(problem).toMatchObject({ rule: 'body-example', file: path });
});

test('a request without an example is found, unless it is octets', async () => {
  const body = (schema: string) =>
    changed(
      path,
      '  responses:',
      `  requestBody: { content: { text/plain: { schema: ${schema} } } }\n  responses:`,
    );
  expect(await lintTree('body-example', body('{ type: string }'))).toHaveLength(1);
  expect(await lintTree('body-example', body('{ type: string, format: binary }'))).toEqual([]);
});
