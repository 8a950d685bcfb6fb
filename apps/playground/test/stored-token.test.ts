import { expect, test } from 'vitest';
import { scopedTokenStore, storedToken } from '../src/session/stored-token.ts';
import { memoryStorage } from './memory-storage.ts';

const token = { id: 'tok_1', key: 'k1' };

test('a token outlives a reload of the page, with its scopes', () => {
  const storage = memoryStorage();
  storedToken(storage, 'token').connect(token, ['email']);
  const again = storedToken(storage, 'token');
  expect(again.get()).toEqual(token);
  expect(again.scopes()).toEqual(['email']);
});

test('the next token keeps the scopes of the one before', () => {
  const tokens = scopedTokenStore({ token, scopes: ['email'] });
  tokens.set({ id: 'tok_2', key: 'k2' });
  expect([tokens.get()?.id, tokens.scopes()]).toEqual(['tok_2', ['email']]);
});

test('a token that was given up is nowhere', () => {
  const storage = memoryStorage();
  const tokens = storedToken(storage, 'token');
  tokens.connect(token, []);
  tokens.set(undefined);
  expect([tokens.get(), tokens.scopes(), storage.getItem('token')]).toEqual([undefined, undefined, null]);
  // A refresh that was under way ends later.
  tokens.set(token);
  expect(tokens.get()).toBeUndefined();
});

test.each(['nonsense', '[]', 'null', '{"token":{"id":1},"scopes":[]}', '{"token":{"id":"a","key":"b"}}'])(
  'what others left in the storage is no token: %s',
  (text) => {
    expect(storedToken(memoryStorage({ token: text }), 'token').get()).toBeUndefined();
  },
);
