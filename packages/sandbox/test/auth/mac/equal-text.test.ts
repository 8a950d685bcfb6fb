import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalText } from '../../../src/http/equal-text.ts';

test('is equality', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      expect(equalText(left, right)).toBe(left === right);
      expect(equalText(left, left)).toBe(true);
      expect(equalText(left, `${left}x`)).toBe(false);
      expect(equalText(`${left}x`, left)).toBe(false);
    }),
  );
});
