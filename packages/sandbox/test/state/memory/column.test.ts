import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Column } from '../../../src/state/memory/column.ts';

type Pair = { column: Column<number>; values: number[] };
const make = (): Pair => ({
  // Blocks of four values, so that few values fill several.
  column: new Column<number>((length) => new Uint32Array(length), 2),
  values: [],
});
const contents = ({ column }: Pair) => Array.from({ length: column.length }, (_, place) => column.at(place));

const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('insert'), at: fc.nat(), value: fc.nat(1000) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('append'), at: fc.nat(), value: fc.nat(1000) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove'), at: fc.nat(), value: fc.nat(1000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('set'), at: fc.nat(), value: fc.nat(1000) }) },
);
const changes = fc.array(change, { maxLength: 40 });

function apply(
  { column, values }: Pair,
  list: typeof changes extends fc.Arbitrary<infer T> ? T : never,
): void {
  for (const { kind, at, value } of list) {
    const place = kind === 'append' ? values.length : at % (values.length + 1);
    if (kind === 'insert' || kind === 'append') {
      column.insert(place, value);
      values.splice(place, 0, value);
    } else if (place < values.length && kind === 'remove') {
      column.remove(place);
      values.splice(place, 1);
    } else if (place < values.length) {
      column.set(place, value);
      values[place] = value;
    }
  }
}

test('contains the same values as an array after any inserts and removals', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const pair = make();
      apply(pair, list);
      expect(contents(pair)).toEqual(pair.values);
    }),
  );
});

test('a copy and its original change on their own', () => {
  fc.assert(
    fc.property(changes, changes, changes, (before, inOriginal, inCopy) => {
      const original = make();
      apply(original, before);
      const copy = { column: original.column.copy(), values: [...original.values] };
      apply(original, inOriginal);
      apply(copy, inCopy);
      expect(contents(original)).toEqual(original.values);
      expect(contents(copy)).toEqual(copy.values);
    }),
  );
});

test('counts the ascending values below a bound', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(20), { maxLength: 30 }),
      fc.nat(21),
      fc.nat(30),
      fc.nat(30),
      (list, bound, a, b) => {
        const pair = make();
        for (const value of list.toSorted((left, right) => left - right)) {
          pair.column.insert(pair.column.length, value);
        }
        const from = Math.min(a, b, list.length);
        const to = Math.min(Math.max(a, b), list.length);
        const expected = contents(pair)
          .slice(from, to)
          .filter((value) => value < bound).length;
        expect(pair.column.countBelow(bound, from, to)).toBe(expected);
      },
    ),
  );
});
