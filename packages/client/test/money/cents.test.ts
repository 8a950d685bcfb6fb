import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  centsToDecimal,
  decimalToCents,
  exactAmount,
  type Rounding,
  toCents,
} from '../../src/money/index.ts';
import { amount, written } from './amounts.ts';

test('converts cents to decimals of two digits and back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (cents) => {
      const decimal = centsToDecimal(cents);
      expect(decimal).toMatch(/^-?\d+\.\d\d$/);
      expect(decimalToCents(decimal)).toBe(cents);
      expect(toCents(String(cents))).toBe(cents);
    }),
  );
});

test('accepts cents as a number, text or bigint', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (cents) => {
      expect(toCents(cents)).toBe(BigInt(cents));
    }),
  );
  expect([centsToDecimal(5), centsToDecimal(-5), centsToDecimal(0)]).toEqual(['0.05', '-0.05', '0.00']);
});

const roundings: [rounding: Rounding, cents: bigint[]][] = [
  ['trunc', [0n, 0n, 1n, 1n, 2n, 0n, -1n, -1n]],
  ['halfExpand', [0n, 1n, 1n, 2n, 3n, -1n, -2n, -1n]],
  ['halfEven', [0n, 0n, 1n, 2n, 2n, 0n, -2n, -1n]],
];
test.for(roundings)('rounds fractions of a cent by %s', ([rounding, cents]) => {
  const decimals = ['0.004', '0.005', '0.010001', '0.015', '0.025', '-0.005', '-0.015', '-0.014999'];
  expect(decimals.map((decimal) => decimalToCents(decimal, rounding))).toEqual(cents);
});

test('rounding is off by at most half a cent, or by less than a cent with trunc', () => {
  fc.assert(
    fc.property(amount, fc.constantFrom<Rounding>('trunc', 'halfExpand', 'halfEven'), (given, rounding) => {
      const billionths = given.units * 10n ** BigInt(9 - given.scale);
      const off = decimalToCents(written(given), rounding) * 10_000_000n - billionths;
      const distance = off < 0n ? -off : off;
      expect(distance <= (rounding === 'trunc' ? 9_999_999n : 5_000_000n)).toBe(true);
    }),
  );
});

test('rejects fractions of a cent without a rounding mode, except for zeros', () => {
  expect(() => decimalToCents('0.125')).toThrow(expect.objectContaining({ option: 'decimal' }));
  expect(decimalToCents('0.1200')).toBe(12n);
  expect(() => decimalToCents('0.125', 'up' as Rounding)).toThrow(
    expect.objectContaining({ option: 'rounding' }),
  );
});

test('exactAmount prefers the decimal string to the cents', () => {
  expect([exactAmount(1234, '12.345'), exactAmount(1234), exactAmount('1234')]).toEqual([
    '12.345',
    '12.34',
    '12.34',
  ]);
});
