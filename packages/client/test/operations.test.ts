import { operationsOf, readDescription } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { descriptors } from '../src/generated/descriptors.gen.ts';
import { createWallet } from '../src/index.ts';
import * as operations from '../src/operations.ts';

const operationIds = operationsOf(readDescription())
  .map(({ operationId }) => operationId)
  .toSorted();

test('every operation of the description is a method and a function', () => {
  expect(Object.keys(createWallet()).toSorted()).toEqual(operationIds);
  expect(descriptors.map(({ operation }) => operation).toSorted()).toEqual(operationIds);
  for (const operationId of operationIds) expect(operations).toHaveProperty(operationId);
});
