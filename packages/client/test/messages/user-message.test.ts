import { expect, test } from 'vitest';
import {
  ApiError,
  type ErrorDetails,
  OAuthError,
  userMessage,
  WalletError,
  type WalletErrorCode,
} from '../../src/index.ts';
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
  'returns the sentence for an unknown error: %s',
  (error) => {
    expect(userMessage(error)).toBe('Something went wrong. Please try again later.');
  },
);

test('a rejected token request gives the sentence for a failed sign-in', () => {
  const details = { code: 'invalid_grant', status: 400, retryable: false } as ErrorDetails;
  const rejected = new OAuthError('invalid_grant', 'createToken failed with 400 (invalid_grant)');
  expect(userMessage(rejected)).toBe('Signing in did not work. Please check your details and try again.');
  expect(userMessage(rejected, 'lt')).toBe(
    'Prisijungti nepavyko. Patikrinkite duomenis ir bandykite dar kartą.',
  );
  expect(userMessage(new ApiError('getUser', details))).toBe('Your session has ended. Please sign in again.');
});

test('rejected credentials of the application do not ask the user to sign in again', () => {
  const details = { code: 'unauthorized', status: 401, retryable: false } as ErrorDetails;
  const rejected = new OAuthError('unauthorized', 'createToken failed with 401 (unauthorized)', details);
  expect(userMessage(rejected)).toBe('Something went wrong. Please try again later.');
  expect(userMessage(rejected, 'lt')).toBe('Įvyko klaida. Bandykite vėliau.');
  expect(userMessage(new ApiError('getUser', details))).toBe('Your session has ended. Please sign in again.');
});

test('an error with a captcha gives the sentence for a captcha', () => {
  const captcha = { unlockUrl: 'https://wallet.paysera.com/unlock', siteKey: undefined };
  const code = 'rate_limit_exceeded';
  const details = { code, status: 429, retryable: false, captcha } as ErrorDetails;
  const errors = [new ApiError('getUser', details), new OAuthError(code, 'createToken failed', details)];
  for (const error of errors)
    expect(userMessage(error)).toBe('Please confirm first that you are not a robot.');
});

test.for([
  ['lt_LT', 'Nepavyko rasti.'],
  ['lt-Latn-LT', 'Nepavyko rasti.'],
  ['lt.UTF-8', 'Nepavyko rasti.'],
  ['ltg', 'This could not be found.'],
  ['en_GB', 'This could not be found.'],
  ['', 'This could not be found.'],
  [null, 'This could not be found.'],
] as const)('the locale %j gives "%s"', ([locale, sentence]) => {
  expect(userMessage(errorOf('not_found'), locale)).toBe(sentence);
});
