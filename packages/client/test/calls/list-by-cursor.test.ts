import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement } from '../../src/index.ts';
import { pagedServer } from '../support/paged-server.ts';

const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);
const downFrom = (count: number) => Array.from({ length: count }, (_, index) => count - index);

test('await returns one page with its metadata', async () => {
  const { wallet, queries } = pagedServer(downFrom(50));
  const page = await wallet.listStatements({ walletId: 7, limit: 2 });
  expect(ids(page.statements)).toEqual([50, 49]);
  expect(page._metadata).toMatchObject({ total: 50, limit: 2, has_next: true });
  expect(queries).toHaveLength(1);
});

test('for await iterates over all items, and requests each page when it is needed', async () => {
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

test('pages() iterates over the pages', async () => {
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
] as const)('toArray collects at most %i items, with %i requests', async ([limit, requests]) => {
  const { wallet, queries } = pagedServer(downFrom(5));
  const collected = await wallet.listStatements({ walletId: 7, limit: 2 }).toArray({ limit });
  expect(ids(collected)).toEqual([5, 4, 3, 2, 1].slice(0, limit));
  expect(queries).toHaveLength(requests);
});

test.for([0, -1, Number.NaN])('toArray rejects a limit of %d', async (limit) => {
  const { wallet } = pagedServer(downFrom(5));
  await expect(wallet.listStatements({ walletId: 7 }).toArray({ limit })).rejects.toMatchObject({
    option: 'limit',
  });
});

test('toArray of an empty list returns no items', async () => {
  const { wallet, queries } = pagedServer([]);
  expect(await wallet.listStatements({ walletId: 7 }).toArray()).toEqual([]);
  expect(queries).toHaveLength(1);
});

test('break stops further requests', async () => {
  const { wallet, queries } = pagedServer(downFrom(50));
  for await (const { id } of wallet.listStatements({ walletId: 7, limit: 2 })) if (id === 48) break;
  expect(queries).toHaveLength(2);
});

test('iterates from a cursor, or from an offset and then by cursor', async () => {
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

test('iterates from before a cursor to newer rows', async () => {
  const { wallet } = pagedServer(downFrom(6));
  const iterate = wallet.listStatements({ walletId: 7, limit: 2, before: 'row-2' });
  expect(ids(await iterate.toArray())).toEqual([4, 3, 6, 5]);
});

test('continues by cursor when the metadata has no has_next', async () => {
  const { wallet } = pagedServer(downFrom(5), ({ statements, _metadata: { limit, cursors } }) => ({
    statements,
    _metadata: { limit, cursors },
  }));
  expect(ids(await wallet.listStatements({ walletId: 7, limit: 2 }).toArray())).toEqual([5, 4, 3, 2, 1]);
});

test('returns each row once, whatever rows are added during the iteration', async () => {
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

test.for([null, 'yes', 1, {}])('ignores a has_next of %j', async (hasNext) => {
  const { wallet } = pagedServer(downFrom(5), ({ statements, _metadata }) => ({
    statements,
    _metadata: { ..._metadata, has_next: hasNext },
  }));
  expect(ids(await wallet.listStatements({ walletId: 7, limit: 2 }).toArray())).toEqual([5, 4, 3, 2, 1]);
});

test.for([null, '', 7, {}])(
  'rejects with invalid_response when there are more rows and the cursor is %j',
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

test.for([
  ['rows and no cursor', [5, 4], {}, 1],
  ['a cursor and no rows', [], { after: 'row-4' }, 1],
  ['neither', [], {}, 1],
] as const)('without has_next, a page with %s is the last one', async ([, rows, cursors, requests]) => {
  const { wallet, queries } = pagedServer(downFrom(5), () => ({
    statements: rows.map((id) => ({ id })),
    _metadata: { cursors },
  }));
  expect(ids(await wallet.listStatements({ walletId: 7, limit: 2 }).toArray())).toEqual(rows);
  expect(queries).toHaveLength(requests);
});

test.for([
  ['has_next', {}, 'after'],
  ['has_previous', { before: 'row-1' }, 'before'],
] as const)('a page whose %s is false is the last one, also with a cursor', async ([name, from, cursor]) => {
  const { wallet, queries } = pagedServer(downFrom(5), ({ statements }) => ({
    statements,
    _metadata: { [name]: false, cursors: { [cursor]: 'row-9' } },
  }));
  await wallet.listStatements({ walletId: 7, limit: 2, ...from }).toArray();
  expect(queries).toHaveLength(1);
});
