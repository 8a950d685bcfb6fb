import { expect, test } from 'vitest';
import { callingCodeOf } from '../../../src/domain/users/contact-details.ts';

test.for([
  ['37060012345', '370'],
  ['48600000102', '48'],
  ['12025550123', '1'],
  ['79161234567', '7'],
  // What a national form such as 860012345 is taken for.
  ['86001234567', '86'],
  ['850210012345', '850'],
  ['35722000000', '357'],
  ['38161234567', '381'],
  ['21400000000', undefined],
  ['38400000000', undefined],
  ['99900000000', undefined],
] as const)('%s starts with %s', ([phone, code]) => {
  expect(callingCodeOf(phone)).toBe(code);
});
