import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPersonalCode } from '../../../src/domain/users/identity.ts';

test.for([
  ['lt', '39406120104', true],
  ['LT', '49103150015', true],
  ['lt', '49103150011', false],
  ['lt', '4910315001', false],
  ['lt', '79103150015', false],
  // The first weights leave 10, so that the second ones decide.
  ['lt', '36001010059', true],
  ['pl', '88111204511', true],
  ['pl', '88111204512', false],
  // Born in 2002: the month has 20 added.
  ['pl', '02270803624', true],
  ['pl', '88131204511', false],
  ['de', 'anything', true],
  ['de', ' ', false],
  [undefined, 'anything', true],
] as const)('of %s, %s: %s', ([country, code, expected]) => {
  expect(isPersonalCode(country, code)).toBe(expected);
});

test('of a Polish code every digit that is typed wrong is noticed', () => {
  const code = '88111204511';
  fc.assert(
    fc.property(fc.nat({ max: 10 }), fc.integer({ min: 1, max: 9 }), (place, change) => {
      const digit = (Number(code[place]) + change) % 10;
      expect(isPersonalCode('pl', code.slice(0, place) + digit + code.slice(place + 1))).toBe(false);
    }),
  );
});

test.for([
  ['lt', '39406120104'],
  ['pl', '88111204511'],
] as const)('of %s, a code with one more digit before or after %s is not valid', ([country, code]) => {
  for (let digit = 0; digit < 10; digit++) {
    expect([isPersonalCode(country, `${digit}${code}`), isPersonalCode(country, `${code}${digit}`)]).toEqual([
      false,
      false,
    ]);
  }
});
