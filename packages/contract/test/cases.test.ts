import { expect, test } from 'vitest';
import { malformedCases } from '../src/cases/malformed.ts';
import { validCases } from '../src/cases/valid.ts';
import { operations } from '../src/description/find-operation.ts';

const described = operations.map(({ operationId }) => operationId);

test.each(described)('%s has a valid and a malformed call among the cases', (operationId) => {
  expect(validCases.filter((each) => each.operationId === operationId)).not.toEqual([]);
  expect(malformedCases.filter((each) => each.operationId === operationId)).not.toEqual([]);
});

test('no case names an operation that is not described', () => {
  const named = [...validCases, ...malformedCases].map(({ operationId }) => operationId);
  expect(named.filter((operationId) => !described.includes(operationId))).toEqual([]);
});

test.each(malformedCases)(
  '$operationId: $name goes to the path of its operation',
  ({ operationId, request }) => {
    const path = operations.find((each) => each.operationId === operationId)?.path ?? '';
    const template = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    expect(new URL(request.target, 'http://localhost').pathname).toMatch(template);
  },
);
