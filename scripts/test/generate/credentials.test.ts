import { expect, test } from 'vitest';
import { credentialsOf, requiredScopesOf } from '../../generate/credentials.ts';
import { operationsOf } from '../../generate/description.ts';
import { description } from './description.ts';

const byId = Object.fromEntries(
  operationsOf(description).map(({ operation }) => [operation.operationId, operation] as const),
);

test('an operation without security is public', () => {
  expect(byId['getServer'] && credentialsOf(byId['getServer'])).toBe('none');
});

test('MAC without scopes is signed by the client alone', () => {
  expect(byId['createToken'] && credentialsOf(byId['createToken'])).toBe('client');
});

test('MAC with scopes beside it takes a token too, and any one of the scopes', () => {
  expect(byId['getUser'] && credentialsOf(byId['getUser'])).toBe('any');
  expect(byId['getUser'] && requiredScopesOf(byId['getUser'])).toEqual(['email', 'phone']);
});
