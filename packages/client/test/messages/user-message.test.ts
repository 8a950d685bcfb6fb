import { expect, test } from 'vitest';
import { userMessage, WalletError, type WalletErrorCode } from '../../src/index.ts';
import { english } from '../../src/messages/english.ts';
import { lithuanian } from '../../src/messages/lithuanian.ts';
import { description } from '../support/description.ts';

const errorOf = (code: string) =>
  new WalletError(code as WalletErrorCode, 'getUser failed with 400 (secret)');

test('a code has a sentence in English and in Lithuanian, chosen by the language of the locale', () => {
  const error = errorOf('not_found');
  expect(['en', 'en-GB', 'fr', undefined].map((locale) => userMessage(error, locale))).toEqual(
    Array(4).fill('This could not be found.'),
  );
  expect(['lt', 'lt-LT', 'LT'].map((locale) => userMessage(error, locale))).toEqual(
    Array(3).fill('Nepavyko rasti.'),
  );
});

test('every code of the description has a sentence of its language, which names no code', () => {
  const [known] = description.components.schemas['ErrorCode']?.anyOf ?? [];
  const codes = known?.enum ?? [];
  expect(codes.length).toBeGreaterThan(20);
  for (const code of codes) {
    expect([Object.hasOwn(english, code), Object.hasOwn(lithuanian, code)]).toEqual([true, true]);
    for (const locale of ['en', 'lt']) expect(userMessage(errorOf(code), locale)).not.toMatch(/_|secret|\d/);
  }
  expect(Object.keys(lithuanian)).toEqual(Object.keys(english));
});

test.for([new TypeError('fetch failed'), undefined, errorOf('moon_in_wrong_phase'), errorOf('toString')])(
  'what has no sentence of its own is a failure: %s',
  (error) => {
    expect(userMessage(error)).toBe('Something went wrong. Please try again later.');
  },
);
