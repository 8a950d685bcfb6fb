import { expect, test } from 'vitest';
import { keepChosenScopes, readChosenScopes } from '../src/session/chosen-scopes.ts';
import { memoryStorage } from './memory-storage.ts';

const known = ['email', 'phone', 'balance'];

test('everything is asked for until somebody chooses', () => {
  expect(readChosenScopes(memoryStorage(), known)).toEqual(known);
});

test('a choice is kept, an empty one too', () => {
  const storage = memoryStorage();
  keepChosenScopes(storage, ['balance', 'email']);
  expect(readChosenScopes(storage, known)).toEqual(['email', 'balance']);
  keepChosenScopes(storage, []);
  expect(readChosenScopes(storage, known)).toEqual([]);
});

test('a scope that no longer exists is dropped', () => {
  expect(readChosenScopes(memoryStorage({ 'litas.scopes': 'email avatar' }), known)).toEqual(['email']);
});
