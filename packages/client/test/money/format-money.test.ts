import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney } from '../../src/money/index.ts';
import { amount, written } from './amounts.ts';

const english = { locale: 'en-GB', currency: 'EUR' };

test('no digit is lost where a float would lose it', () => {
  expect(formatMoney('9007199254740993.07', english)).toBe('€9,007,199,254,740,993.07');
});

test('every digit that says something is shown', () => {
  fc.assert(
    fc.property(amount, (given) => {
      const shown = formatMoney(written(given), english).replaceAll(/[^\d.-]/g, '');
      const [whole, fraction = ''] = written(given).split('.');
      const said = fraction.replace(/0+$/, '');
      expect(shown).toBe(`${whole}.${said.padEnd(2, '0')}`);
    }),
  );
});

test('an amount is written as its language writes it', () => {
  const lithuanian = formatMoney('-1842.5', { locale: 'lt', currency: 'EUR' });
  expect(lithuanian.replaceAll(/\s/g, ' ')).toBe('−1 842,50 €');
});

test('a currency without cents still shows the cents that there are', () => {
  const yen = { ...english, currency: 'JPY' };
  expect([formatMoney('1200.00', yen), formatMoney('1200.50', yen)]).toEqual(['JP¥1,200', 'JP¥1,200.5']);
});

test('a code that is no currency stands after the number', () => {
  expect(formatMoney('3.50', { ...english, currency: 'POINTS' })).toBe('3.50\u00A0POINTS');
});

test('zero has no sign', () => {
  expect(formatMoney('-0.00', english)).toBe('€0.00');
});

test('a sign above zero is written when that is asked for', () => {
  const signed = { ...english, signDisplay: 'exceptZero' } as const;
  expect(['15.00', '0.00', '-15.00'].map((each) => formatMoney(each, signed))).toEqual([
    '+€15.00',
    '€0.00',
    '-€15.00',
  ]);
});

test('a language of a wrong form is refused by the platform', () => {
  expect(() => formatMoney('1', { currency: 'EUR', locale: 'not a locale' })).toThrow(RangeError);
});
