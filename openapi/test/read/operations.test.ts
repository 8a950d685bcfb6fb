import { expect, test } from 'vitest';
import { credentialsOf, operationOf, operationsOf, requiredScopesOf } from '../../read/index.ts';
import { description } from './description.ts';

const { operation: token } = operationOf(description, 'createToken');
const { operation: user } = operationOf(description, 'getUser');

test('lists each operation with method, path and pointer, path parameters first', () => {
  expect(operationsOf(description).map(({ operationId }) => operationId)).toEqual([
    'createToken',
    'getServer',
    'getUser',
  ]);
  expect(operationOf(description, 'getUser')).toMatchObject({
    method: 'GET',
    path: '/user/{userId}',
    pointer: '/paths/~1user~1{userId}/get',
    parameters: [{ name: 'userId' }, { name: 'fields' }],
    responses: { '200': { description: 'The user.' }, '404': { description: 'Not found.' } },
  });
});

test('throws for an operation without a name, with its path', () => {
  const nameless = { ...description, paths: { '/server': { get: { ...user, operationId: '' } } } };
  expect(() => operationsOf(nameless)).toThrow('GET /server has no operationId in the description.');
});

test('throws for an operation that the description does not have', () => {
  expect(() => operationOf(description, 'getTeapot')).toThrow('The description has no operation getTeapot.');
});

test('an operation without security is public', () => {
  expect(credentialsOf(operationOf(description, 'getServer').operation)).toBe('none');
});

test('MAC without scopes is signed by the client', () => {
  expect(credentialsOf(token)).toBe('client');
  expect(requiredScopesOf(token)).toEqual([]);
});

test('MAC with scopes also accepts a token with one of the scopes', () => {
  expect(credentialsOf(user)).toBe('any');
  expect(requiredScopesOf(user)).toEqual(['email', 'phone']);
});
