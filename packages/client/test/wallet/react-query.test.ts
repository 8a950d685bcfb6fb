import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { createOperationsClient } from '../../src/operations.ts';
import { getServerQueryKey, getUserOptions } from '../../src/react-query.ts';
import { client as credentials, failureOf, signatureOf } from '../support/wallet-answering.ts';

const path = { userId: 'me' } as const;

test('query options send signed calls, and cache by what was asked', async () => {
  const sent: Request[] = [];
  const client = createOperationsClient({
    client: credentials,
    fetch: async (request) => {
      sent.push(request);
      return Response.json({ id: 14471 });
    },
  });
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  expect(await queries.fetchQuery(getUserOptions({ client, path }))).toEqual({ id: 14471 });
  expect(await queries.fetchQuery(getUserOptions({ client, path }))).toEqual({ id: 14471 });
  expect(sent.map((request) => signatureOf(request).id)).toEqual([credentials.id]);
});

test('query options fail with the same errors', async () => {
  const client = createOperationsClient({
    client: credentials,
    fetch: async () => Response.json({ error: 'forbidden' }, { status: 403 }),
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  expect(await failureOf(queries.fetchQuery(getUserOptions({ client, path })))).toMatchObject({
    name: 'ApiError',
    code: 'forbidden',
  });
});

test('a key made without a client is that of the API itself', () => {
  expect(getServerQueryKey()).toEqual(getServerQueryKey({ client: createOperationsClient() }));
  expect(getServerQueryKey()).not.toEqual(
    getServerQueryKey({ client: createOperationsClient({ baseUrl: 'http://127.0.0.1:4010' }) }),
  );
});
