import { expect, test } from 'vitest';
import { responseValidators } from '../../src/generated/response-validators.gen.ts';
import { validateResponse } from '../../src/validate/index.ts';
import { examples, operations } from '../support/description.ts';

test('every operation has a validator, and there is no other', () => {
  const expected = operations.map(({ operationId }) => operationId);
  expect(Object.keys(responseValidators).toSorted()).toEqual(expected.toSorted());
});

test('the description has examples to validate', () => {
  expect(new Set(examples.map(({ operationId }) => operationId)).size).toBeGreaterThan(5);
});

test.for(examples)(
  'the example $name of $operationId is valid',
  ({ operationId: operation, method, path, body }) => {
    expect(() => validateResponse({ operation, method, path, body })).not.toThrow();
  },
);
