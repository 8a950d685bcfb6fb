import { expect, test } from 'vitest';
import { currencyName } from '../src/currency-name.ts';

test('a currency has its name in the language of the page', () => {
  expect(currencyName('EUR', 'en-GB')).toBe('Euro');
  expect(currencyName('EUR', 'lt')).toBe('Euras');
});

test('a code that is no currency stands for itself', () => {
  expect(currencyName('POINTS', 'en-GB')).toBe('POINTS');
});
