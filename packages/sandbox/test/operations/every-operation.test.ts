import { expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.gen.ts';
import { textsOfTests, untestedOperations } from '../support/untested-operations.ts';

const invented = { operationId: 'getUserNickname', method: 'GET', path: '/rest/v1/user/{userId}/nickname' };

test('every operation is called by a test', async () => {
  expect(untestedOperations(operations, await textsOfTests())).toEqual([]);
});

test('names an operation without a test, and the test to write', () => {
  expect(untestedOperations([invented], ["call(sandbox, token, '/rest/v1/user/me/nicknames')"])).toEqual([
    'getUserNickname has no test. Write one in packages/sandbox/test/operations/ that calls GET /rest/v1/user/{userId}/nickname.',
  ]);
});

test.each([
  ['its path', "call(sandbox, token, '/rest/v1/user/me/nickname')"],
  ['the end of its path', "callUser(sandbox, 'ona', `/nickname?locale=lt`)"],
  ['its name', 'await wallet.getUserNickname({ userId: 5101 })'],
])('a test that has %s calls an operation', (_, text) => {
  expect(untestedOperations([invented], [text])).toEqual([]);
});

test.each([
  [
    'another method on its path',
    { ...invented, method: 'PUT' },
    "call(sandbox, token, '/rest/v1/user/me/nickname')",
  ],
  ['a control of the same name', invented, "fetch('/__sandbox/nickname')"],
])('a test of %s does not call an operation', (_, operation, text) => {
  expect(untestedOperations([operation], [text])).toHaveLength(1);
});
