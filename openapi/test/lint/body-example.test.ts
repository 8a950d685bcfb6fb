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

test('an example without a name is found', async () => {
  const inline = changed(
    path,
    '          examples:\n            two:\n              $ref: ../examples/cats.yaml#/TwoCats\n',
    '          example: { cats: [] }\n',
  );
  expect(await lintTree('body-example', inline)).toMatchObject([
    { message: 'Write `examples`, each with a name, in place of `example`.', file: path },
  ]);
});
