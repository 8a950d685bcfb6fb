import { QueryClient, type UseMutationOptions } from '@tanstack/react-query';
import { expect, expectTypeOf, test } from 'vitest';
import type { WalletError } from '../../src/index.ts';
import { createOperationsClient } from '../../src/operations.ts';
import {
  getServerQueryKey,
  getUserOptions,
  type listStatementsInfiniteOptions,
  type revokeTokenMutation,
} from '../../src/react-query.ts';
import { respondingFetch } from '../support/responding-fetch.ts';
import { client as credentials, failureOf, signatureOf } from '../support/wallet-responding.ts';

const path = { userId: 'me' } as const;

test('query options send signed calls and cache by parameters', async () => {
  const sent: Request[] = [];
  const client = createOperationsClient({
    client: credentials,
    fetch: respondingFetch(async (request) => {
      sent.push(request);
      return Response.json({ id: 14471 });
    }),
  });
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  expect(await queries.fetchQuery(getUserOptions({ client, path }))).toEqual({ id: 14471 });
  expect(await queries.fetchQuery(getUserOptions({ client, path }))).toEqual({ id: 14471 });
  expect(sent.map((request) => signatureOf(request).id)).toEqual([credentials.id]);
});

test('query options reject with the same errors', async () => {
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

test('the error of query options has the type WalletError', () => {
  type ErrorOf<Options> = Options extends { retry?: infer Retry }
    ? Extract<Retry, (...parameters: never) => unknown> extends (
        count: number,
        error: infer Failure,
      ) => unknown
      ? Failure
      : never
    : never;
  expectTypeOf<ErrorOf<ReturnType<typeof getUserOptions>>>().toEqualTypeOf<WalletError>();
  expectTypeOf<ErrorOf<ReturnType<typeof listStatementsInfiniteOptions>>>().toEqualTypeOf<WalletError>();
  expectTypeOf<ReturnType<typeof revokeTokenMutation>>().toExtend<
    Pick<UseMutationOptions<unknown, WalletError, never>, 'onError' | 'throwOnError'>
  >();
});

test('a key without a client is that of the API', () => {
  expect(getServerQueryKey()).toEqual(getServerQueryKey({ client: createOperationsClient() }));
  expect(getServerQueryKey()).not.toEqual(
    getServerQueryKey({ client: createOperationsClient({ baseUrl: 'http://127.0.0.1:4010' }) }),
  );
});
