import { expect, test } from 'vitest';
import type { Operation, Schema } from '@litas/openapi/read';
import { callType, paginationOf } from '../../generate/pagination.ts';
import { emitDescriptors } from '../../generate/emit-descriptors.ts';
import { emitWallet } from '../../generate/emit-wallet.ts';
import { describing, description, placed } from './description.ts';

const listing = (pages: Operation['x-pagination'], schema: Schema = { type: 'object' }): Operation => ({
  operationId: 'listThings',
  summary: 'List the things',
  responses: { '200': describing(schema) },
  ...(pages && { 'x-pagination': pages }),
});

test.for([
  [['cursor', 'offset'], 'cursor'],
  [['offset'], 'offset'],
  [[], undefined],
] as const)('of the paging styles %j, iteration uses %s', ([styles, style]) => {
  expect(paginationOf(description, placed(listing({ items: 'things', styles })))).toEqual({
    items: 'things',
    style,
  });
});

test('a response that is the list itself has no field for its rows', () => {
  const operation = placed(listing({ styles: [] }, { type: 'array' }));
  expect(paginationOf(description, operation)).toEqual({});
  expect(callType(description, operation, 'Things')).toBe('ListCall<Things>');
});

test('a response without an order is not a list', () => {
  expect(paginationOf(description, placed(listing({ styles: [] })))).toBeUndefined();
  expect(paginationOf(description, placed(listing(undefined, { type: 'array' })))).toBeUndefined();
});

test('a list method is iterable, and its descriptor and documentation show it', () => {
  const operation = listing({ items: 'things', styles: ['cursor'] });
  const withList = { ...description, paths: { '/things': { get: operation } } };
  const wallet = emitWallet(withList);
  expect(wallet).toContain("): ListCall<ListThingsResponse, 'things'>;");
  expect(wallet).toContain("import type { ListCall } from '../../calls/list-call.ts';");
  expect(wallet).toContain('iterate over all items with `for await`');
  expect(emitDescriptors(withList)).toContain('pages: {"items":"things","style":"cursor"},');
});
