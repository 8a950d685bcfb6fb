import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDecimals, compareDecimals, signedAmount, subtractDecimals } from '../../src/money/index.ts';
import { type Amount, amount, billionths, written } from './amounts.ts';

/** Reads what was written, by another way than the code under test. */
function read(text: string): Amount {
  const [whole = '', fraction = ''] = text.split('.');
  return { units: BigInt(`${whole}${fraction}`), scale: fraction.length };
}

test('adds amounts of any length exactly', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 20 }), (amounts) => {
      const sum = addDecimals(...amounts.map(written));
      expect(billionths(read(sum))).toBe(amounts.map(billionths).reduce((left, right) => left + right, 0n));
    }),
  );
});

test('a sum has as many decimal places as the amount with most', () => {
  expect(addDecimals('1.50', '2.5', '3')).toBe('7.00');
  expect(addDecimals()).toBe('0');
});

test('the order of a sum does not matter', () => {
  fc.assert(
    fc.property(amount, amount, amount, (...amounts) => {
      const [a, b, c] = amounts.map(written) as [string, string, string];
      expect(addDecimals(addDecimals(a, b), c)).toBe(addDecimals(a, addDecimals(c, b)));
    }),
  );
});

test('subtracting and adding the same amount changes nothing', () => {
  fc.assert(
    fc.property(amount, amount, (left, right) => {
      const [a, b] = [written(left), written(right)];
      expect(compareDecimals(addDecimals(subtractDecimals(a, b), b), a)).toBe(0);
    }),
  );
});

test('compares amounts as numbers, whatever zeros end them', () => {
  fc.assert(
    fc.property(amount, amount, (left, right) => {
      const difference = billionths(left) - billionths(right);
      const expected = difference === 0n ? 0 : difference < 0n ? -1 : 1;
      expect(compareDecimals(written(left), written(right))).toBe(expected);
    }),
  );
  expect(compareDecimals('1.5', '1.500')).toBe(0);
  expect(['10', '9.99', '-0.01', '-1'].toSorted(compareDecimals)).toEqual(['-1', '-0.01', '9.99', '10']);
});

test('zero has no sign', () => {
  expect([subtractDecimals('0.10', '0.1'), signedAmount('0.00', 'out'), addDecimals('-0.0')]).toEqual([
    '0.00',
    '0.00',
    '0.0',
  ]);
});

test('only outgoing amounts get a minus sign', () => {
  expect([signedAmount('4.80', 'out'), signedAmount('4.80', 'in')]).toEqual(['-4.80', '4.80']);
});
