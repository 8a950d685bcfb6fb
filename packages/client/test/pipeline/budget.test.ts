import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRetryBudget } from '../../src/pipeline/retry.ts';

test('a budget never gives more than it holds, and never holds more than at the start', () => {
  const step = fc.record({ give: fc.boolean(), amount: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.array(step), (most, steps) => {
      const budget = createRetryBudget(most);
      let left = most;
      for (const { give, amount } of steps) {
        if (give) {
          budget.give(amount);
          left = Math.min(most, left + amount);
        } else {
          expect(budget.take(amount)).toBe(left >= amount);
          if (left >= amount) left -= amount;
        }
        expect(budget.left).toBe(left);
      }
    }),
  );
});
