import { expect, test } from 'vitest';
import { concernOf } from '../src/signatures/concern-of.ts';

test.each([
  [['unknown_mistake'], 'unknown'],
  [['key_of_other_client'], 'key'],
  [['sha_1', 'mac_in_hexadecimal'], 'key'],
  [['query_left_out', 'mac_in_hexadecimal'], 'string'],
  [['id_unknown'], 'string'],
  [[], 'string'],
])('the mistakes %j concern: %s', (mistakes, concern) => {
  expect(concernOf(mistakes)).toBe(concern);
});
