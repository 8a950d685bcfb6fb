import { expect, test, vi } from 'vitest';
import {
  createWallet,
  type WalletError,
  memoryTokenStore,
  type Token,
  type TokenChange,
  type TokenStore,
} from '../../src/index.ts';
import { droppingStore, peopleApi } from '../support/people-api.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { failureOf } from '../support/wallet-responding.ts';

/** A store whose first writes fail. */
function failing(times: number, writes: (Token | undefined)[] = []) {
  let left = times;
  return (token: Token): TokenStore => {
    const inner = memoryTokenStore(token);
    return {
      get: inner.get,
      set: async (next, replacement) => {
        left -= 1;
        writes.push(next);
        if (left >= 0) throw new Error('The disk is full');
        await inner.set(next, replacement);
      },
    };
  };
}

function listening(times: number) {
  const errors: WalletError[] = [];
  const changes: TokenChange[] = [];
  const writes: (Token | undefined)[] = [];
  const api = peopleApi(failing(times, writes), undefined, {
    hooks: {
      onError: (error) => void errors.push(error),
      onTokenChange: (change) => void changes.push(change),
    },
  });
  return { ...api, store: api.options.token as TokenStore, errors, changes, writes };
}

test('retries a failed write of a token once, and reports the failure', async () => {
  const { wallet, expire, store, errors, changes } = listening(1);
  expire();
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
  expect((await store.get())?.id).toBe('ona-1');
  expect(errors).toEqual([
    expect.objectContaining({
      name: 'WalletError',
      code: 'callback',
      message: 'token.set failed',
      cause: expect.objectContaining({ message: 'The disk is full' }),
    }),
  ]);
  expect(changes.map(({ reason, token }) => [reason, token?.id])).toEqual([['refreshed', 'ona-1']]);
});

test('uses a token that cannot be written, and writes it when the store works again', async () => {
  const { wallet, expire, store, errors, grants } = listening(3);
  expire();
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
  expect(errors).toHaveLength(2);
  expect((await store.get())?.id).toBe('ona-0');
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(errors).toHaveLength(3);
  expect((await store.get())?.id).toBe('ona-1');
  expect(grants).toHaveLength(1);
});

test('does not use an unwritten token after a sign-out', async () => {
  const { wallet, expire, store } = listening(2);
  expire();
  await wallet.getUser({ userId: 'me' });
  await store.set(undefined);
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'authorize_again' });
});

test('does not use an unwritten token after another user has signed in', async () => {
  const { wallet, oauth, expire } = listening(2);
  expire();
  await wallet.getUser({ userId: 'me' });
  await oauth.logIn({ username: 'jakub', password: 'x' });
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'jakub' });
});

test('a store that returns a replaced token does not end the session', async () => {
  const { wallet, expire, store, issue: _ } = listening(0);
  const first = await store.get();
  for (let refresh = 0; refresh < 3; refresh += 1) {
    expire();
    await wallet.getUser({ userId: 'me' });
  }
  // A replica that is behind, or a write that came late.
  await store.set(first);
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
});

test('a sign-in rejects with the error of the store when the token cannot be written', async () => {
  const { oauth, wallet, writes } = listening(2);
  expect(await failureOf(oauth.logIn({ username: 'jakub', password: 'x' }))).toMatchObject({
    code: 'callback',
    message: 'token.set failed',
    cause: { message: 'The disk is full' },
  });
  expect(writes).toHaveLength(2);
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
});

test('names a store that cannot be read, with its error as the cause', async () => {
  const problem = new Error('No connection');
  const { wallet } = peopleApi(() => ({ get: () => Promise.reject(problem), set: () => {} }));
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({
    code: 'callback',
    message: 'token.get failed',
    cause: problem,
  });
});

test('a sign-in succeeds with a store that cannot be read', async () => {
  let kept: Token | undefined;
  const { oauth } = peopleApi(() => ({
    get: () => {
      throw new SyntaxError('Unexpected token');
    },
    set: (next) => {
      kept = next;
    },
  }));
  await oauth.logIn({ username: 'jakub', password: 'x' });
  expect(kept?.id).toBe('jakub-1');
});

test.for<[name: string, lock: NonNullable<TokenStore['lock']>, times: number]>([
  ['fails after the work', async (work) => work().then(() => Promise.reject(new Error('Lease lost'))), 1],
  ['forgets the work', async () => {}, 0],
  ['does the work twice', async (work) => work().then(work), 0],
])('refreshes once with a lock that %s', async ([, lock, times]) => {
  const errors: WalletError[] = [];
  const { wallet, expire, grants } = peopleApi((token) => ({ ...memoryTokenStore(token), lock }), undefined, {
    hooks: { onError: (error) => void errors.push(error) },
  });
  expire();
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(errors.map(({ message }) => message)).toEqual(Array(times).fill('token.lock failed'));
  expect(grants).toHaveLength(1);
});

test('does not refresh without the lock, and the next call tries again', async () => {
  let isDown = true;
  const { wallet, expire, grants } = peopleApi((token) => ({
    ...memoryTokenStore(token),
    lock: async (work) => (isDown ? Promise.reject(new Error('No connection')) : work()),
  }));
  expire();
  expect(await failureOf(wallet.getUser({ userId: 'me' }))).toMatchObject({
    code: 'callback',
    message: 'token.lock failed',
    cause: { message: 'No connection' },
  });
  expect(grants).toEqual([]);
  isDown = false;
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
});

test('continues the iteration of a user when the store drops the session of the token', async () => {
  const api = peopleApi(droppingStore());
  const pages: unknown[] = [];
  const list = api.wallet.listStatements({ walletId: 'me' });
  for await (const page of list.pages()) {
    pages.push(page);
    api.expire();
    if (pages.length === 4) break;
  }
  expect(pages).toHaveLength(4);
  expect(api.grants).toHaveLength(3);
});

test('calls succeed during refreshes with a store that drops sessions', async () => {
  const api = peopleApi(droppingStore());
  for (let refresh = 0; refresh < 3; refresh += 1) {
    api.expire();
    const calls = [
      api.wallet.getUser({ userId: 'me' }),
      api.oauth.refresh(),
      api.wallet.getUser({ userId: 'me' }),
    ];
    expect(await Promise.all(calls)).toMatchObject([{ display_name: 'ona' }, {}, { display_name: 'ona' }]);
  }
});

test('waits for the token of another process as long as a write may take', async () => {
  const clock = steppingClock();
  const first = { id: 'first', key: 'a', refreshToken: 'r' };
  const second = { id: 'second', key: 'b', refreshToken: 's' };
  const writtenAt = clock.now() + 5_500;
  const changes: TokenChange[] = [];
  const wallet = createWallet({
    client: { id: 'client', key: 'key' },
    clock,
    retry: false,
    token: { get: () => (clock.now() < writtenAt ? first : { ...second, session: 'first' }), set: () => {} },
    hooks: { onTokenChange: (change) => void changes.push(change) },
    fetch: async (url, { headers }) =>
      url.endsWith('/token') || !headers['authorization']?.includes('second')
        ? Response.json({ error: 'invalid_grant' }, { status: 400 })
        : Response.json({ id: 1 }),
  });
  expect(await wallet.getUser({ userId: 'me' })).toEqual({ id: 1 });
  expect(changes).toEqual([]);
});

test.for<[name: string, change: (store: TokenStore) => TokenStore, message: string]>([
  [
    'write',
    (store) => ({ ...store, set: () => Promise.reject(new Error('The disk is full')) }),
    'token.set failed',
  ],
  [
    'lock',
    (store) => ({
      ...store,
      lock: async (work) => work().then(() => Promise.reject(new Error('Lease lost'))),
    }),
    'token.lock failed',
  ],
])(
  'without hooks, a failed %s is written to the console and does not end the call',
  async ([, change, message]) => {
    const write = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { wallet, expire } = peopleApi((token) => change(memoryTokenStore(token)));
    expire();
    const user = await wallet.getUser({ userId: 'me' });
    const lines = write.mock.calls.flat();
    write.mockRestore();
    expect(user).toEqual({ display_name: 'ona' });
    expect(lines).toContain(`@litas/client: ${message}`);
  },
);

test('reports no failure when the store is emptied directly before a write', async () => {
  const errors: WalletError[] = [];
  let readsAfterGrant = 0;
  const api = peopleApi(
    (token) => ({
      get: () => {
        if (api.grants.length > 0) readsAfterGrant += 1;
        return readsAfterGrant > 1 ? undefined : token;
      },
      set: () => {},
    }),
    undefined,
    { hooks: { onError: (error) => void errors.push(error) } },
  );
  api.expire();
  expect(await api.wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
  expect([errors, readsAfterGrant]).toEqual([[], 2]);
});
