import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement } from '../../src/index.ts';
import { pagedServer } from '../support/paged-server.ts';

const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);
const downFrom = (count: number) => Array.from({ length: count }, (_, index) => count - index);

test('a list can be awaited: one page with its metadata', async () => {
  const { wallet, queries } = pagedServer(downFrom(50));
  const page = await wallet.listStatements({ walletId: 7, limit: 2 });
  expect(ids(page.statements)).toEqual([50, 49]);
  expect(page._metadata).toMatchObject({ total: 50, limit: 2, has_next: true });
  expect(queries).toHaveLength(1);
});

test('a list can be walked: all items, page by page, each page asked for when it is needed', async () => {
  const { wallet, queries } = pagedServer(downFrom(5));
  const seen: number[] = [];
  const asked: number[] = [];
  for await (const { id } of wallet.listStatements({ walletId: 7, currency: 'EUR', limit: 2 })) {
    seen.push(id);
    asked.push(queries.length);
  }
  expect(seen).toEqual([5, 4, 3, 2, 1]);
  expect(asked).toEqual([1, 1, 2, 2, 3]);
  expect(queries.map(String)).toEqual([
    'currency=EUR&limit=2',
    'currency=EUR&limit=2&after=row-4',
    'currency=EUR&limit=2&after=row-2',
  ]);
});

test('the pages can be walked', async () => {
  const { wallet } = pagedServer(downFrom(5));
  const pages: number[][] = [];
  for await (const { statements } of wallet.listStatements({ walletId: 7, limit: 2 }).pages()) {
    pages.push(ids(statements));
  }
  expect(pages).toEqual([[5, 4], [3, 2], [1]]);
});

test.for([
  [1, 1],
  [2, 1],
  [3, 2],
  [5, 3],
  [99, 3],
] as const)('at most %i items are collected, with %i requests', async ([limit, requests]) => {
  const { wallet, queries } = pagedServer(downFrom(5));
  const collected = await wallet.listStatements({ walletId: 7, limit: 2 }).toArray({ limit });
  expect(ids(collected)).toEqual([5, 4, 3, 2, 1].slice(0, limit));
  expect(queries).toHaveLength(requests);
});

test.for([0, -1, Number.NaN])('%d items are not collected', async (limit) => {
  const { wallet } = pagedServer(downFrom(5));
  await expect(wallet.listStatements({ walletId: 7 }).toArray({ limit })).rejects.toMatchObject({
    option: 'limit',
  });
});

test('an empty list has no items', async () => {
  const { wallet, queries } = pagedServer([]);
  expect(await wallet.listStatements({ walletId: 7 }).toArray()).toEqual([]);
  expect(queries).toHaveLength(1);
});

test('a walk that is left asks for nothing more', async () => {
  const { wallet, queries } = pagedServer(downFrom(50));
  for await (const { id } of wallet.listStatements({ walletId: 7, limit: 2 })) if (id === 48) break;
  expect(queries).toHaveLength(2);
});

test('a walk can begin at a cursor, or at an offset and go on by cursor', async () => {
  const { wallet, queries } = pagedServer(downFrom(6));
  expect(ids(await wallet.listStatements({ walletId: 7, limit: 2, after: 'row-4' }).toArray())).toEqual([
    3, 2, 1,
  ]);
  expect(ids(await wallet.listStatements({ walletId: 7, limit: 2, offset: 3 }).toArray())).toEqual([3, 2, 1]);
  expect(queries.map(String)).toEqual([
    'limit=2&after=row-4',
    'limit=2&after=row-2',
    'limit=2&offset=3',
    'limit=2&after=row-2',
  ]);
});

test('a walk that begins before a cursor goes towards newer rows', async () => {
  const { wallet } = pagedServer(downFrom(6));
  const walk = wallet.listStatements({ walletId: 7, limit: 2, before: 'row-2' });
  expect(ids(await walk.toArray())).toEqual([4, 3, 6, 5]);
});

test('metadata that does not say whether there is more is enough with a cursor', async () => {
  const { wallet } = pagedServer(downFrom(5), ({ statements, _metadata: { limit, cursors } }) => ({
    statements,
    _metadata: { limit, cursors },
  }));
  expect(ids(await wallet.listStatements({ walletId: 7, limit: 2 }).toArray())).toEqual([5, 4, 3, 2, 1]);
});

test('no row is lost or met twice, whatever arrives during the walk', async () => {
  const arrivals = fc.array(fc.nat(3), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 7 }), arrivals, async (count, limit, newRows) => {
      const begin = downFrom(count);
      const { wallet, rows } = pagedServer([...begin]);
      const seen: number[] = [];
      for await (const { id } of wallet.listStatements({ walletId: 7, limit })) {
        seen.push(id);
        for (let row = newRows.shift() ?? 0; row > 0; row -= 1) rows.unshift((rows[0] ?? 0) + 1);
      }
      expect(seen).toEqual(begin);
    }),
  );
});

test.for([null, 'yes', 1, {}])('a has_next of %j counts as none: the cursor tells', async (hasNext) => {
  const { wallet } = pagedServer(downFrom(5), ({ statements, _metadata }) => ({
    statements,
    _metadata: { ..._metadata, has_next: hasNext },
  }));
  expect(ids(await wallet.listStatements({ walletId: 7, limit: 2 }).toArray())).toEqual([5, 4, 3, 2, 1]);
});

test.for([null, '', 7, {}])(
  'a cursor of %j is none: what is promised and cannot be reached is an error',
  async (after) => {
    const { wallet } = pagedServer(downFrom(5), ({ statements, _metadata }) => ({
      statements,
      _metadata: { ..._metadata, cursors: { after } },
    }));
    await expect(wallet.listStatements({ walletId: 7, limit: 2 }).toArray()).rejects.toMatchObject({
      code: 'invalid_response',
    });
  },
);
