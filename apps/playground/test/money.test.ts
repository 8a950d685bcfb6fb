import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactAmount, signedAmount } from '../src/money/decimal.ts';
import { currencyName, formatMoney } from '../src/money/format-money.ts';

test('cents become an exact decimal, digit by digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (cents) => {
      const amount = exactAmount(String(cents));
      expect(amount).toMatch(/^-?\d+\.\d{2}$/);
      expect(BigInt(amount.replace('.', ''))).toBe(cents);
    }),
  );
});

test('the decimal string of the API wins over its cents', () => {
  expect(exactAmount(1234, '12.345')).toBe('12.345');
});

test('a decimal string of another form is not taken', () => {
  expect(exactAmount(1234, '12,34 EUR')).toBe('12.34');
});

test('only what went out, and is not zero, gets a minus', () => {
  expect(signedAmount('4.80', 'out')).toBe('-4.80');
  expect(signedAmount('4.80', 'in')).toBe('4.80');
  expect(signedAmount('0.00', 'out')).toBe('0.00');
});

test('no digit is lost where a float would lose it', () => {
  expect(formatMoney('9007199254740993.07', { locale: 'en-GB', currency: 'EUR' })).toBe(
    '€9,007,199,254,740,993.07',
  );
});

test('a currency without cents still shows the cents that there are', () => {
  expect(formatMoney('1200.00', { locale: 'en-GB', currency: 'JPY' })).toBe('JP¥1,200');
  expect(formatMoney('1200.50', { locale: 'en-GB', currency: 'JPY' })).toBe('JP¥1,200.5');
});

test('a code that is no currency stands after the number', () => {
  expect(formatMoney('3.50', { locale: 'en-GB', currency: 'POINTS' })).toBe('3.50 POINTS');
  expect(currencyName('POINTS', 'en-GB')).toBe('POINTS');
});

test('what came in is marked with a plus', () => {
  expect(formatMoney('15.00', { locale: 'en-GB', currency: 'EUR', plus: true })).toBe('+€15.00');
  expect(formatMoney('-15.00', { locale: 'en-GB', currency: 'EUR', plus: true })).toBe('-€15.00');
});
