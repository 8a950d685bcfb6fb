import { expect, test } from 'vitest';
import { malformedCases } from '../src/cases/malformed.ts';
import { validCases } from '../src/cases/valid.ts';
import { operations } from '../src/description/find-operation.ts';

const described = operations.map(({ operationId }) => operationId);

test('every operation has a valid and a malformed call among the cases', () => {
  for (const cases of [validCases, malformedCases]) {
    const named = new Set(cases.map(({ operationId }) => operationId));
    expect(described.filter((operationId) => !named.has(operationId))).toEqual([]);
  }
});

test('no case names an operation that is not described', () => {
  const named = [...validCases, ...malformedCases].map(({ operationId }) => operationId);
  expect(named.filter((operationId) => !described.includes(operationId))).toEqual([]);
});

test('every malformed request goes to the path of its operation', () => {
  const elsewhere = malformedCases.filter(({ operationId, request }) => {
    const path = operations.find((each) => each.operationId === operationId)?.path ?? '';
    const template = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return !template.test(new URL(request.target, 'http://localhost').pathname);
  });
  expect(elsewhere).toEqual([]);
});
