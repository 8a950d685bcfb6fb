import { expect, test } from 'vitest';
import { scopedTokenStore, storedToken } from '../src/session/stored-token.ts';
import { memoryStorage } from './memory-storage.ts';

const token = { id: 'tok_1', key: 'k1' };

test('restores a token with its scopes after a reload', () => {
  const storage = memoryStorage();
  storedToken(storage, 'token').connect(token, ['email']);
  const again = storedToken(storage, 'token');
  expect(again.get()).toEqual(token);
  expect(again.scopes()).toEqual(['email']);
});

test('keeps the scopes for a refreshed token', () => {
  const tokens = scopedTokenStore({ token, scopes: ['email'] });
  tokens.set({ id: 'tok_2', key: 'k2' });
  expect([tokens.get()?.id, tokens.scopes()]).toEqual(['tok_2', ['email']]);
});

test('removes a token', () => {
  const storage = memoryStorage();
  const tokens = storedToken(storage, 'token');
  tokens.connect(token, []);
  tokens.set(undefined);
  expect([tokens.get(), tokens.scopes(), storage.getItem('token')]).toEqual([undefined, undefined, null]);
  // A pending refresh finishes later.
  tokens.set(token);
  expect(tokens.get()).toBeUndefined();
});

test.each(['nonsense', '[]', 'null', '{"token":{"id":1},"scopes":[]}', '{"token":{"id":"a","key":"b"}}'])(
  'ignores invalid stored values: %s',
  (text) => {
    expect(storedToken(memoryStorage({ token: text }), 'token').get()).toBeUndefined();
  },
);
