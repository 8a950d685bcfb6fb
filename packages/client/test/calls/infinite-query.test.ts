import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { createOperationsClient } from '../../src/operations.ts';
import {
  createTokenMutation,
  getUserQueryKey,
  listFavouritesInfiniteOptions,
  listStatementsInfiniteOptions,
  listStatementsQueryKey,
  setUserPositionMutation,
} from '../../src/react-query.ts';
import { respondingFetch } from '../support/responding-fetch.ts';
import { client as credentials, failureOf } from '../support/wallet-responding.ts';

function recording() {
  const sent: Request[] = [];
  const client = createOperationsClient({
    client: credentials,
    fetch: respondingFetch(async (request) => {
      sent.push(request.clone());
      return Response.json({ statements: [] });
    }),
  });
  const urls = () => sent.map(({ url }) => url.replace('https://wallet.paysera.com/rest/v1', ''));
  return { client, sent, urls };
}

interface PageContext {
  readonly pageParam: unknown;
  readonly signal: AbortSignal;
}

const { signal } = new AbortController();
const path = { walletId: 7 } as const;

test.for([
  [40, '/wallet/7/statements?currency=EUR&offset=40'],
  [{ query: { after: 'row-4' } }, '/wallet/7/statements?currency=EUR&after=row-4'],
  [{ query: { currency: 'USD' } }, '/wallet/7/statements?currency=USD'],
  [{ path: { walletId: 8 } }, '/wallet/8/statements?currency=EUR'],
  [{}, '/wallet/7/statements?currency=EUR'],
] as const)('an infinite query requests the page %j as %s', async ([pageParam, url]) => {
  const { client, urls } = recording();
  const options = listStatementsInfiniteOptions({ client, path, query: { currency: 'EUR' } });
  const queryFn = options.queryFn as unknown as (context: PageContext) => Promise<unknown>;
  await queryFn({ pageParam, signal });
  expect(urls()).toEqual([url]);
});

test('an infinite query passes the headers of the first page on', async () => {
  const { client, sent } = recording();
  const options = listStatementsInfiniteOptions({ client, path, headers: { 'accept-language': 'lt' } });
  const queryFn = options.queryFn as unknown as (context: PageContext) => Promise<unknown>;
  await queryFn({ pageParam: { headers: { 'x-page': '2' } }, signal });
  expect([sent[0]?.headers.get('accept-language'), sent[0]?.headers.get('x-page')]).toEqual(['lt', '2']);
});

test('the signal of TanStack Query aborts the request', async () => {
  const { client, sent } = recording();
  const options = listStatementsInfiniteOptions({ client, path });
  const queryFn = options.queryFn as unknown as (context: PageContext) => Promise<unknown>;
  expect(await failureOf(queryFn({ pageParam: 0, signal: AbortSignal.abort() }))).toMatchObject({
    name: 'AbortError',
  });
  expect(sent).toEqual([]);
});

test('the key of an infinite query is that of the query, and says that it is infinite', () => {
  const { client } = recording();
  const options = { client, path, query: { currency: 'EUR' } } as const;
  const [key] = listStatementsQueryKey(options);
  expect(listStatementsInfiniteOptions(options).queryKey).toEqual([{ ...key, _infinite: true }]);
  expect(key).toEqual({
    _id: 'listStatements',
    baseUrl: 'https://wallet.paysera.com',
    identity: expect.stringMatching(/^\w{32}-0$/) as string,
    path: { walletId: 7 },
    query: { currency: 'EUR' },
  });
});

test('a key contains the parts that determine the data, and nothing else', () => {
  const { client } = recording();
  const headers = { 'accept-language': 'lt' };
  const parts = { path: { userId: 'me' }, headers, as: 'client' } as const;
  const [key] = getUserQueryKey({ ...parts, client, meta: { timeoutMs: 5 }, signal });
  expect(key).toEqual({ ...parts, _id: 'getUser', baseUrl: client.baseUrl, identity: key.identity });
});

test('a mutation sends its variables, which override the options', async () => {
  const { client, sent, urls } = recording();
  const queries = new QueryClient();
  const run = async (options: object, variables: object) =>
    queries.getMutationCache().build(queries, options).execute(variables);
  await run(setUserPositionMutation({ client, path: { userId: 1 } }), {
    path: { userId: 2 },
    body: { type: 'other', description: 'x' },
  });
  await run(createTokenMutation({ client }), {
    body: { grant_type: 'password', scope: ['email', 'balance'] },
  });
  expect(urls().map((url) => url.replace('https://wallet.paysera.com', ''))).toEqual([
    '/user/2/position',
    '/oauth/v1/token',
  ]);
  expect(await sent[0]?.json()).toEqual({ type: 'other', description: 'x' });
  expect(await sent[1]?.text()).toBe('grant_type=password&scope=email+balance');
});

test('a mutation without options takes the client as a variable', async () => {
  const { client, urls } = recording();
  const queries = new QueryClient();
  const mutation = queries.getMutationCache().build(queries, setUserPositionMutation() as never);
  await mutation.execute({ client, path: { userId: 3 }, body: { type: 'other' } });
  expect(urls()).toEqual(['/user/3/position']);
});

test.each([
  ['cursors', { limit: 2, offset: 4, currency: 'EUR' }],
  ['cursors from the first page', { currency: 'EUR' }],
])('an infinite query follows %s to the end of the list', async (_, query) => {
  const pages = [
    { statements: [{ id: 3 }], _metadata: { limit: 2, has_next: true, cursors: { after: 'row-3' } } },
    { statements: [{ id: 2 }], _metadata: { limit: 2, has_next: true, cursors: { after: 'row-2' } } },
    { statements: [{ id: 1 }], _metadata: { limit: 2, has_next: false } },
  ];
  const urls: URL[] = [];
  const client = createOperationsClient({
    client: credentials,
    fetch: respondingFetch(async ({ url }) => {
      urls.push(new URL(url));
      return Response.json(pages[urls.length - 1]);
    }),
  });
  const options = listStatementsInfiniteOptions({ client, path, query });
  const data = await new QueryClient().fetchInfiniteQuery({ ...options, pages: 9 });
  expect(data.pages).toEqual(pages);
  expect(urls.map(({ searchParams }) => searchParams.get('after'))).toEqual([null, 'row-3', 'row-2']);
  expect(urls.slice(1).map(({ searchParams }) => searchParams.get('offset'))).toEqual([null, null]);
  expect(urls.every(({ searchParams }) => searchParams.get('currency') === 'EUR')).toBe(true);
});

test('an infinite query counts offsets where the list has no cursors', async () => {
  const urls: URL[] = [];
  const client = createOperationsClient({
    client: credentials,
    fetch: respondingFetch(async ({ url }) => {
      urls.push(new URL(url));
      const offset = Number(urls.at(-1)?.searchParams.get('offset') ?? 0);
      const favourites = offset < 4 ? [{ id: offset }, { id: offset + 1 }] : [];
      return Response.json({ favourites, _metadata: { limit: 2, offset, total: 4 } });
    }),
  });
  const options = listFavouritesInfiniteOptions({ client, path: { walletId: 7 } });
  const { pages } = await new QueryClient().fetchInfiniteQuery({ ...options, pages: 9 });
  expect(pages).toHaveLength(2);
  expect(urls.map(({ searchParams }) => searchParams.get('offset'))).toEqual([null, '2']);
});
