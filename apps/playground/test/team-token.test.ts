import { expect, test } from 'vitest';
import { createTeamTokens, isTeamToken } from '../src/session/team-token.ts';
import { memoryStorage } from './memory-storage.ts';

test('keeps a token for each origin, and tells its listeners of changes', () => {
  const storage = memoryStorage();
  const tokens = createTeamTokens(storage);
  let changes = 0;
  const end = tokens.subscribe(() => (changes += 1));
  tokens.set('http://127.0.0.1:4010', 'one');
  tokens.set('http://127.0.0.1:4020', 'two');
  expect(createTeamTokens(storage).get('http://127.0.0.1:4010')).toBe('one');
  tokens.set('http://127.0.0.1:4010', undefined);
  end();
  tokens.set('http://127.0.0.1:4020', undefined);
  expect([tokens.get('http://127.0.0.1:4010'), changes]).toEqual([undefined, 3]);
});

test.each([
  ['litas_abc-1', true],
  ['two words', false],
  ['', false],
  ['žetonas', false],
])('%j can be a token: %s', (text, expected) => {
  expect(isTeamToken(text)).toBe(expected);
});
