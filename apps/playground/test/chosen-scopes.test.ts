import { expect, test } from 'vitest';
import { keepChosenScopes, readChosenScopes } from '../src/session/chosen-scopes.ts';
import { memoryStorage } from './memory-storage.ts';

const known = ['email', 'phone', 'balance'];

test('selects all scopes by default', () => {
  expect(readChosenScopes(memoryStorage(), known)).toEqual(known);
});

test('stores the selection, also an empty one', () => {
  const storage = memoryStorage();
  keepChosenScopes(storage, ['balance', 'email']);
  expect(readChosenScopes(storage, known)).toEqual(['email', 'balance']);
  keepChosenScopes(storage, []);
  expect(readChosenScopes(storage, known)).toEqual([]);
});

test('ignores a stored scope that does not exist', () => {
  expect(readChosenScopes(memoryStorage({ 'litas.scopes': 'email avatar' }), known)).toEqual(['email']);
});
