import { expect, test } from 'vitest';
import { readScopes } from '../../src/oauth/scopes.ts';

test('suffixes are read: offline before optional', () => {
  const read = readScopes('email balance_offline phone_optional phone_offline_optional');
  expect(read).toEqual({
    ok: true,
    scopes: [
      { name: 'email', plain: 'email', offline: false, optional: false },
      { name: 'balance_offline', plain: 'balance', offline: true, optional: false },
      { name: 'phone_optional', plain: 'phone', offline: false, optional: true },
      { name: 'phone_offline_optional', plain: 'phone', offline: true, optional: true },
    ],
  });
});

test('ignores duplicate names and additional spaces, and accepts an empty list', () => {
  expect(readScopes(' email  email ')).toMatchObject({ ok: true, scopes: [{ name: 'email' }] });
  expect(readScopes('')).toEqual({ ok: true, scopes: [] });
});

test.each([
  ['email name', 'Unknown scope name'],
  ['user_info_offline', 'Unknown scope user_info_offline'],
  ['phone_optional_offline', 'Unknown scope phone_optional_offline'],
  ['email_offline_offline', 'Unknown scope email_offline_offline'],
  ['_optional', 'Unknown scope _optional'],
  ['toString', 'Unknown scope toString'],
  ['EMAIL', 'Scope names are in lower case: email instead of EMAIL'],
  [
    'convert_currency',
    'Scope convert_currency cannot be requested here; it is added when a token is refreshed',
  ],
  ['email,phone', 'The scope parameter is not a list of names joined by spaces'],
  ['"\u0161"', 'The scope parameter is not a list of names joined by spaces'],
])('rejects %s with a valid error_description', (text, problem) => {
  expect(readScopes(text)).toEqual({ ok: false, problem });
  expect(problem).toMatch(/^[\x20\x21\x23-\x5B\x5D-\x7E]+$/);
});
