import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parameterPlaces } from '../../src/generated/wallet.gen.ts';
import { createWallet } from '../../src/index.ts';
import * as operations from '../../src/operations.ts';

interface Description {
  paths: Record<string, Record<string, { operationId?: string }>>;
}
const description = JSON.parse(
  readFileSync(new URL('../../../../openapi/dist/openapi.json', import.meta.url), 'utf8'),
) as Description;
const operationIds = Object.values(description.paths)
  .flatMap((path) => Object.values(path).flatMap(({ operationId }) => operationId ?? []))
  .toSorted();

test('every operation of the description is a method, and a function by itself', () => {
  expect(Object.keys(createWallet()).toSorted()).toEqual(operationIds);
  expect(Object.keys(parameterPlaces).toSorted()).toEqual(operationIds);
  for (const operationId of operationIds) expect(operations).toHaveProperty(operationId);
});
