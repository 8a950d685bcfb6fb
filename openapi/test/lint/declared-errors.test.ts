import { expect, test } from 'vitest';
import { changed, lintTree, type Tree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';
const kinds = { always: ['500'], signed: ['401'], input: ['400'], path: ['404'] };
const missing = async (changes: Tree) =>
  (await lintTree('declared-errors', changes, kinds)).map(({ message }) => /\d{3}/.exec(message)?.[0]);

test.concurrent('requires the errors of all operations and of signed operations on a signed operation', async () => {
  expect(await missing({})).toEqual(['500', '401']);
});

test.concurrent('requires the errors of all operations on a public operation', async () => {
  expect(await missing(changed(path, '  security:\n    - OAuth2: [email]\n', '  security: []\n'))).toEqual([
    '500',
  ]);
});

test.concurrent('requires 400 and 404 on an operation with a path parameter', async () => {
  const catId = 'name: catId\nin: path\nrequired: true\nschema: { type: integer }\nx-sensitive: none\n';
  expect(await missing({ 'parameters/Limit.yaml': catId })).toEqual(['500', '401', '400', '404']);
});

test.concurrent('accepts an operation that declares all of them', async () => {
  const errors = ['401', '500'].map(
    (status) => `    "${status}":\n      $ref: ../responses/UnexpectedError.yaml\n`,
  );
  expect(await missing(changed(path, '    default:', `${errors.join('')}    default:`))).toEqual([]);
});
