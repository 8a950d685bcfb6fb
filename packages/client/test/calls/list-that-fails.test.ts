import { expect, test } from 'vitest';
import { AbortError, type ListStatementsResponse } from '../../src/index.ts';
import { pagedServer } from '../support/paged-server.ts';
import { failureOf } from '../support/wallet-responding.ts';

const rows = [5, 4, 3, 2, 1];
const parameters = { walletId: 7, limit: 2 } as const;
type Change = (page: ListStatementsResponse, queries: number) => unknown;
const withCursors = (page: ListStatementsResponse, cursors: object) => ({
  ...page,
  _metadata: { ...page._metadata, has_next: true, cursors },
});
const stuck: [name: string, change: Change, requests: number][] = [
  ['gives the same cursor again', (page) => withCursors(page, { after: 'row-4' }), 2],
  ['goes in circles', (page, queries) => withCursors(page, { after: `row-${4 - (queries % 3)}` }), 4],
  ['promises more but gives no cursor', (page) => withCursors(page, {}), 1],
];

test.for(stuck)('rejects with invalid_response when a server %s', async ([, change, requests]) => {
  const { wallet, queries } = pagedServer(rows, change);
  expect(await failureOf(wallet.listStatements(parameters).toArray())).toMatchObject({
    name: 'ApiError',
    code: 'invalid_response',
    message: 'listStatements failed with 200 (invalid_response): the list is incomplete',
    retryable: false,
  });
  expect(queries).toHaveLength(requests);
});

test('does not yield a page that the server returns twice', async () => {
  const first = { statements: [{ id: 5 }, { id: 4 }], _metadata: { limit: 2 } } as ListStatementsResponse;
  const { wallet } = pagedServer(rows, () => withCursors(first, { after: 'row-4' }));
  const seen: number[] = [];
  const iterate = async () => {
    for await (const { id } of wallet.listStatements(parameters)) seen.push(id);
  };
  expect(await failureOf(iterate())).toMatchObject({ code: 'invalid_response' });
  expect(seen).toEqual([5, 4]);
});

test('does not follow the cursor of the first request', async () => {
  const { wallet, queries } = pagedServer(rows, (page) => withCursors(page, { after: 'row-9' }));
  const iterate = wallet.listStatements({ ...parameters, after: 'row-9' });
  expect(await failureOf(iterate.toArray())).toMatchObject({ code: 'invalid_response' });
  expect(queries).toHaveLength(1);
});

test('a signal stops the iteration between two items', async () => {
  const { wallet, queries } = pagedServer(rows);
  const controller = new AbortController();
  const seen: number[] = [];
  const reason = new Error('enough');
  const iterate = async () => {
    for await (const { id } of wallet.listStatements(parameters, { signal: controller.signal })) {
      seen.push(id);
      if (id === 5) controller.abort(reason);
    }
  };
  const error = await failureOf(iterate());
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ cause: reason, message: 'listStatements was aborted' });
  expect(seen).toEqual([5]);
  expect(queries).toHaveLength(1);
});

test('a signal stops the iteration between two pages', async () => {
  const { wallet, queries } = pagedServer(rows);
  const controller = new AbortController();
  const iterate = async () => {
    for await (const page of wallet.listStatements(parameters, { signal: controller.signal }).pages()) {
      if (page.statements.length > 0) controller.abort();
    }
  };
  expect(await failureOf(iterate())).toBeInstanceOf(AbortError);
  expect(queries).toHaveLength(1);
});

test('the iteration rejects with the error of a page', async () => {
  const { wallet } = pagedServer(rows, (page, queries) => {
    if (queries === 2) throw new TypeError('fetch failed');
    return page;
  });
  const seen: number[] = [];
  const iterate = async () => {
    for await (const { id } of wallet.listStatements(parameters)) seen.push(id);
  };
  expect(await failureOf(iterate())).toMatchObject({ code: 'connection' });
  expect(seen).toEqual([5, 4]);
});

test('rejects with invalid_response after more than 20 empty pages in a row', async () => {
  const { wallet, queries } = pagedServer(rows, (page, count) => ({
    ...withCursors(page, { after: `row-${-count}` }),
    statements: [],
  }));
  expect(await failureOf(wallet.listStatements(parameters).toArray())).toMatchObject({
    code: 'invalid_response',
  });
  expect(queries).toHaveLength(21);
});

test('skips 20 empty pages in a row', async () => {
  const { wallet } = pagedServer(rows, (page, count) =>
    count <= 20
      ? { ...withCursors(page, { after: `row-${6 + count}` }), statements: [] }
      : { ...page, _metadata: { has_next: false } },
  );
  expect(await wallet.listStatements(parameters).toArray()).toHaveLength(2);
});

test.for([null, 0, 0.9, Number.NaN, '5', { limit: 5 }])('toArray rejects a limit of %o', async (limit) => {
  const { wallet } = pagedServer(rows);
  expect(await failureOf(wallet.listStatements(parameters).toArray({ limit: limit as never }))).toMatchObject(
    {
      name: 'ConfigurationError',
      option: 'limit',
    },
  );
});

test.for([null, new Map([['limit', 5]]), 5])('toArray rejects options of %o', async (options) => {
  const { wallet } = pagedServer(rows);
  expect(await failureOf(wallet.listStatements(parameters).toArray(options as never))).toMatchObject({
    option: 'options',
  });
});

test.for([null, undefined, 7, {}])(
  'rejects with invalid_response when a page has rows of %o',
  async (statements) => {
    const { wallet } = pagedServer(rows, (page) => ({ ...page, statements }));
    expect(await failureOf(wallet.listStatements(parameters).toArray())).toMatchObject({
      name: 'ApiError',
      code: 'invalid_response',
    });
  },
);

test('the last page may be the 21st empty one', async () => {
  const { wallet } = pagedServer(rows, (page, count) =>
    count <= 20
      ? { ...withCursors(page, { after: `row-${6 + count}` }), statements: [] }
      : { statements: [], _metadata: { has_next: false } },
  );
  expect(await wallet.listStatements(parameters).toArray()).toEqual([]);
});
