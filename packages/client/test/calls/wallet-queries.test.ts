import { QueryClient, useQuery } from '@tanstack/react-query';
import { QueryClient as VueQueryClient, useQuery as useVueQuery } from '@tanstack/vue-query';
import { expect, expectTypeOf, test } from 'vitest';
import { createOAuth, createWallet, type GetUserResponse, type Wallet } from '../../src/index.ts';
import * as react from '../../src/react-query.ts';
import * as vue from '../../src/vue-query.ts';
import { comparingStore, peopleApi } from '../support/people-api.ts';
import { client as credentials, failureOf } from '../support/wallet-responding.ts';

const path = { userId: 'me' } as const;
const options = {
  client: credentials,
  fetch: async () => Response.json({ id: 7, email: 'ona@example.org' }),
};
const wallet = createWallet({ ...options, scopes: ['email'] });

test('a query of a wallet gets the fields that its scopes show', async () => {
  const query = react.getUserOptions({ client: wallet, path });
  const queries = new QueryClient();
  const user = await queries.fetchQuery(query);
  expect(user).toEqual({ id: 7, email: 'ona@example.org' });
  type Shown = Awaited<ReturnType<typeof wallet.getUser>>;
  expectTypeOf(user).toEqualTypeOf<Shown>();
  expectTypeOf(queries.getQueryData(query.queryKey)).toEqualTypeOf<Shown | undefined>();
  expectTypeOf<Shown>().not.toHaveProperty('dob');
  expectTypeOf(() => useQuery(query).data).returns.toEqualTypeOf<Shown | undefined>();
});

test('a query of Vue does, too', async () => {
  const query = vue.getUserOptions({ client: wallet, path });
  expect(await new VueQueryClient().fetchQuery(query)).toEqual({ id: 7, email: 'ona@example.org' });
  type Shown = Awaited<ReturnType<typeof wallet.getUser>>;
  expectTypeOf(() => useVueQuery(query).data.value).returns.toEqualTypeOf<Shown | undefined>();
  expect(query.queryKey).toEqual(react.getUserQueryKey({ client: wallet, path }));
});

test('a query that the scopes do not permit does not compile, except as the client', () => {
  const input = { client: wallet, path: { walletId: 7 } } as const;
  // @ts-expect-error The wallet has no scope for statements.
  const refused = react.listStatementsOptions(input);
  const asClient = react.listStatementsOptions({ ...input, as: 'client' });
  expect(asClient.queryKey).not.toEqual(refused.queryKey);
  const all = react.getUserOptions({ client: wallet, path, as: 'client' });
  expectTypeOf<Extract<typeof all.queryKey, unknown>>().not.toBeAny();
  const queries = new QueryClient();
  expectTypeOf(queries.getQueryData(all.queryKey)).toEqualTypeOf<GetUserResponse | undefined>();
});

test('a wallet without scopes, and a wallet that a function takes, are not narrowed', () => {
  const full: Wallet = createWallet(options);
  const query = react.getUserOptions({ client: full, path });
  expectTypeOf(new QueryClient().getQueryData(query.queryKey)).toEqualTypeOf<GetUserResponse | undefined>();
  expect(react.listStatementsInfiniteOptions({ client: full, path: { walletId: 7 } }).queryKey).toHaveLength(
    1,
  );
});

test('the key of a wallet changes with its user', async () => {
  const api = peopleApi(comparingStore());
  const ofPerson = createWallet(api.options);
  const oauth = createOAuth(api.options);
  const stale = react.getUserOptions({ client: ofPerson, path });
  await oauth.logIn({ username: 'jakub', password: 'x' });
  expect(react.getUserQueryKey({ client: ofPerson, path })).not.toEqual(stale.queryKey);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  expect(await failureOf(queries.fetchQuery(stale))).toMatchObject({ code: 'session_replaced' });
});

test('a mutation sends its call through the wallet', async () => {
  const mutation = react.setUserPositionMutation({ client: wallet });
  const sent = await new QueryClient()
    .getMutationCache()
    .build(new QueryClient(), mutation as never)
    .execute({ path: { userId: 1 }, body: { type: 'other', description: 'x' } });
  expect(sent).toMatchObject({ id: 7 });
});
