import { expect, test } from 'vitest';
import { chooseSeed } from '../../vitest/seed.ts';

test('repeats the seed that LITAS_SEED gives', () => {
  expect(chooseSeed({ LITAS_SEED: '-42' })).toBe(-42);
});

test('chooses a 32-bit integer itself when none is given', () => {
  const seed = chooseSeed({});
  expect(Number.isInteger(seed)).toBe(true);
  expect(Math.abs(seed)).toBeLessThanOrEqual(2 ** 31);
});

test.each(['', ' ', 'abc', '1.5', '4294967296', 'NaN'])('rejects %j as a seed', (given) => {
  expect(() => chooseSeed({ LITAS_SEED: given })).toThrow('LITAS_SEED must be an integer of at most 32 bits');
});
