import { expect, test } from 'vitest';
import { changed, lintTree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';

test.concurrent('accepts a body with an example', async () => {
  expect(await lintTree('body-example')).toEqual([]);
});

test.concurrent('reports a response without an example', async () => {
  const [problem] = await lintTree('body-example', changed(path, 'examples:', 'x-examples:'));
  expect(problem).toMatchObject({ rule: 'body-example', file: path });
});

test.concurrent('reports a request without an example, unless it is binary', async () => {
  const body = (schema: string) =>
    changed(
      path,
      '  responses:',
      `  requestBody: { content: { text/plain: { schema: ${schema} } } }\n  responses:`,
    );
  expect(await lintTree('body-example', body('{ type: string }'))).toHaveLength(1);
  expect(await lintTree('body-example', body('{ type: string, format: binary }'))).toEqual([]);
});

test.concurrent('reports an example without a name', async () => {
  const inline = changed(
    path,
    '          examples:\n            two:\n              $ref: ../examples/cats.yaml#/TwoCats\n',
    '          example: { cats: [] }\n',
  );
  expect(await lintTree('body-example', inline)).toMatchObject([
    { message: 'Use `examples` with names instead of `example`.', file: path },
  ]);
});
