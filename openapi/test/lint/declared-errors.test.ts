import { expect, test } from 'vitest';
import { changed, lintTree, type Tree } from './lint-tree.ts';

const path = 'paths/cats_{catId}.yaml';
const kinds = { always: ['500'], signed: ['401'], input: ['400'], path: ['404'] };
const missing = async (changes: Tree) =>
  (await lintTree('declared-errors', changes, kinds)).map(({ message }) => /\d{3}/.exec(message)?.[0]);

test('an operation that is signed declares the errors of all operations and of signed ones', async () => {
  expect(await missing({})).toEqual(['500', '401']);
});

test('an operation that is not signed declares the errors of all operations', async () => {
  expect(await missing(changed(path, '  security:\n    - OAuth2: [email]\n', '  security: []\n'))).toEqual([
    '500',
  ]);
});

test('an operation with a parameter in its path declares that it can be malformed or missing', async () => {
  const catId = 'name: catId\nin: path\nrequired: true\nschema: { type: integer }\nx-sensitive: none\n';
  expect(await missing({ 'parameters/Limit.yaml': catId })).toEqual(['500', '401', '400', '404']);
});

test('an operation that declares them all is let through', async () => {
  const errors = ['401', '500'].map(
    (status) => `    "${status}":\n      $ref: ../responses/UnexpectedError.yaml\n`,
  );
  expect(await missing(changed(path, '    default:', `${errors.join('')}    default:`))).toEqual([]);
});
