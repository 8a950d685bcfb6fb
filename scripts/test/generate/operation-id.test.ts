import { expect, test } from 'vitest';
import { operationsOf } from '../../generate/description.ts';

test('an operation without a name is refused with its place', () => {
  const description = {
    paths: { '/server': { get: { summary: 'x' } } },
    components: { schemas: {}, securitySchemes: {} },
  };
  expect(() => operationsOf(description)).toThrow('GET /server has no operationId in the description.');
});
