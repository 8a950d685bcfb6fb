import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney } from '../../src/money/index.ts';
import { amount, written } from './amounts.ts';

const english = { locale: 'en-GB', currency: 'EUR' };

test('formats amounts that a float cannot represent', () => {
  expect(formatMoney('9007199254740993.07', english)).toBe('€9,007,199,254,740,993.07');
});

test('shows every significant digit', () => {
  fc.assert(
    fc.property(amount, (given) => {
      const shown = formatMoney(written(given), english).replaceAll(/[^\d.-]/g, '');
      const [whole, fraction = ''] = written(given).split('.');
      const said = fraction.replace(/0+$/, '');
      expect(shown).toBe(`${whole}.${said.padEnd(2, '0')}`);
    }),
  );
});

test('formats an amount by the rules of its language', () => {
  const lithuanian = formatMoney('-1842.5', { locale: 'lt', currency: 'EUR' });
  expect(lithuanian.replaceAll(/\s/g, ' ')).toBe('−1 842,50 €');
});

test('shows cents of a currency that usually has none', () => {
  const yen = { ...english, currency: 'JPY' };
  expect([formatMoney('1200.00', yen), formatMoney('1200.50', yen)]).toEqual(['JP¥1,200', 'JP¥1,200.5']);
});

test('shows a code that is no currency after the number', () => {
  expect(formatMoney('3.50', { ...english, currency: 'POINTS' })).toBe('3.50\u00A0POINTS');
});

test('zero has no sign', () => {
  expect(formatMoney('-0.00', english)).toBe('€0.00');
});

test('shows a plus sign with exceptZero', () => {
  const signed = { ...english, signDisplay: 'exceptZero' } as const;
  expect(['15.00', '0.00', '-15.00'].map((each) => formatMoney(each, signed))).toEqual([
    '+€15.00',
    '€0.00',
    '-€15.00',
  ]);
});

test('throws a RangeError for a locale that is not well-formed', () => {
  expect(() => formatMoney('1', { currency: 'EUR', locale: 'not a locale' })).toThrow(RangeError);
});
