import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rosette } from '../src/seal/rosette.ts';

const mac = fc.base64String({ minLength: 44, maxLength: 44 });

test('draws inside its frame for every signature', () => {
  fc.assert(
    fc.property(mac, (text) => {
      const numbers = rosette(text, 100).flatMap((path) => path.match(/-?[\d.]+/g)?.map(Number) ?? []);
      expect(numbers.length).toBeGreaterThan(0);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(100);
    }),
  );
});

test('draws the same seal for the same signature only', () => {
  const one = '/qxTA8FOgT0Dd0MHh9k/sUQ3Q38ckx8+S0PBxpIuttY=';
  const other = 'KwCRgR3O9cWGni/fkUPjVBLfl5cCURgLHIc7yppjFHw=';
  expect(rosette(one)).toEqual(rosette(one));
  expect(rosette(one)).not.toEqual(rosette(other));
});
