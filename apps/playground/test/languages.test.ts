import { expect, test } from 'vitest';
import { chooseLanguage } from '../src/i18n/languages.ts';
import { defineMessages, translator } from '../src/i18n/messages.ts';

test.each([
  ['lt', ['en-GB'], 'lt'],
  [undefined, ['de-DE', 'lt-LT', 'en'], 'lt'],
  [undefined, ['en-US@posix'], 'en'],
  ['xx', [], 'en'],
])('the address asks for %s, the browser prefers %j: the page speaks %s', (wanted, preferred, expected) => {
  expect(chooseLanguage(wanted, preferred)).toBe(expected);
});

test('uses the plural form of the language', () => {
  const messages = defineMessages(
    { found: '{count, plural, one {# call} other {# calls}}' },
    { found: '{count, plural, one {# užklausa} few {# užklausos} other {# užklausų}}' },
  );
  expect([1, 2].map((count) => translator(messages, 'en')('found', { count }))).toEqual([
    '1 call',
    '2 calls',
  ]);
  expect([1, 2, 10].map((count) => translator(messages, 'lt')('found', { count }))).toEqual([
    '1 užklausa',
    '2 užklausos',
    '10 užklausų',
  ]);
});
