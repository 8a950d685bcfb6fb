import { expect, test } from 'vitest';
import { currencyName } from '../src/currency-name.ts';

test('returns the name of a currency in the language of the page', () => {
  expect(currencyName('EUR', 'en-GB')).toBe('Euro');
  expect(currencyName('EUR', 'lt')).toBe('Euras');
});

test('returns an unknown code unchanged', () => {
  expect(currencyName('POINTS', 'en-GB')).toBe('POINTS');
});
