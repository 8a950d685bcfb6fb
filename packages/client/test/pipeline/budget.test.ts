import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRetryBudget } from '../../src/pipeline/retry.ts';

const total = fc.integer({ min: 0, max: 100 });
const amount = fc.integer({ min: 1, max: 20 });
const steps = fc.array(fc.record({ isRelease: fc.boolean(), amount }));

test('a budget is spent to the last unit, and not beyond', () => {
  fc.assert(
    fc.property(total, (units) => {
      const { acquire } = createRetryBudget(units);
      expect(acquire(units)).toBe(true);
      expect(acquire(1)).toBe(false);
      expect(createRetryBudget(units).acquire(units + 1)).toBe(false);
    }),
  );
});

test('what a budget grants never exceeds its total and what was returned', () => {
  fc.assert(
    fc.property(total, steps, (units, all) => {
      const { acquire, release } = createRetryBudget(units);
      let granted = 0;
      let returned = 0;
      for (const step of all) {
        if (step.isRelease) {
          release(step.amount);
          returned += step.amount;
        } else if (acquire(step.amount)) granted += step.amount;
        expect(granted).toBeLessThanOrEqual(units + returned);
      }
    }),
  );
});

test('a request that is denied takes nothing', () => {
  fc.assert(
    fc.property(total, amount, (units, more) => {
      const { acquire } = createRetryBudget(units);
      expect(acquire(units + more)).toBe(false);
      expect(acquire(units)).toBe(true);
    }),
  );
});

test('a returned amount can be taken again', () => {
  fc.assert(
    fc.property(amount, (units) => {
      const { acquire, release } = createRetryBudget(units);
      expect(acquire(units)).toBe(true);
      release(units);
      expect(acquire(units)).toBe(true);
    }),
  );
});

test('a full budget does not grow', () => {
  fc.assert(
    fc.property(total, fc.array(amount), (units, amounts) => {
      const { acquire, release } = createRetryBudget(units);
      for (const each of amounts) release(each);
      expect(acquire(units + 1)).toBe(false);
      expect(acquire(units)).toBe(true);
    }),
  );
});
