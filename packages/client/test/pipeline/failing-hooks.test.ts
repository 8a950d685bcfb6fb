import { expect, test, vi } from 'vitest';
import type { Token, WalletError, WalletHooks } from '../../src/index.ts';
import { comparingStore, peopleApi, plainStore } from '../support/people-api.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, walletResponding } from '../support/wallet-responding.ts';

const problem = new Error('The log is full');
const fail = () => {
  throw problem;
};
const ticks = () => new Promise((resolve) => setTimeout(resolve));

/** A wallet whose first response is 503, and the errors that it reports. */
function failingWith(hooks: WalletHooks, logger?: { debug: () => void; warn: () => void }) {
  const errors: WalletError[] = [];
  let responses = 0;
  const { wallet, requests } = walletResponding(
    () => ((responses += 1) === 1 ? new Response(null, { status: 503 }) : Response.json({ id: 1 })),
    {
      client,
      retry: {},
      clock: steppingClock(),
      hooks: { onError: (error) => void errors.push(error), ...hooks },
      ...(logger && { logger }),
    },
  );
  return { wallet, requests, errors };
}

test.for(['onRequest', 'onSigned', 'onResponse', 'onRetry'] as const)(
  'reports an error of %s, and the call continues',
  async (name) => {
    for (const hook of [fail, () => Promise.reject(problem)]) {
      const { wallet, errors } = failingWith({ [name]: hook });
      expect(await wallet.getUser({ userId: 1 })).toEqual({ id: 1 });
      await ticks();
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) {
        expect(error).toMatchObject({ code: 'callback', message: `hooks.${name} failed`, cause: problem });
      }
    }
  },
);

test('a call continues when the logger throws, and the hooks are called', async () => {
  let responses = 0;
  const { wallet, errors } = failingWith(
    { onResponse: () => void (responses += 1) },
    { debug: fail, warn: fail },
  );
  expect(await wallet.getUser({ userId: 1 })).toEqual({ id: 1 });
  await ticks();
  expect(responses).toBe(2);
  expect(errors.length).toBeGreaterThan(0);
});

test('writes the name of the callback to the console when onError is missing or throws', async () => {
  const lines = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    for (const onError of [undefined, fail]) {
      lines.mockClear();
      const { wallet } = failingWith({ onRetry: fail, onError });
      await wallet.getUser({ userId: 1 });
      await ticks();
      expect(lines.mock.calls).toEqual([['@litas/client: hooks.onRetry failed']]);
    }
  } finally {
    lines.mockRestore();
  }
});

test.for(['onRequest', 'onSigned', 'onResponse'] as const)(
  '%s may make calls, and is not called for them',
  async (name) => {
    const nested: Promise<unknown>[] = [];
    const api = failingWith({ [name]: () => void nested.push(api.wallet.getWallet({ walletId: 2 })) });
    await api.wallet.getUser({ userId: 1 });
    expect(await Promise.all(nested)).toEqual(nested.map(() => ({ id: 1 })));
    expect(nested.length).toBeLessThanOrEqual(2);
  },
);

test('onTokenChange and set of a store may make calls as the user', async () => {
  const seen: unknown[] = [];
  const api = peopleApi(
    (token) => {
      const inner = plainStore()(token);
      return {
        ...inner,
        set: async (next) => {
          seen.push(await api.wallet.getUser({ userId: 'me' }));
          await inner.set(next);
        },
      };
    },
    undefined,
    { hooks: { onTokenChange: async () => void seen.push(await api.wallet.getUser({ userId: 'me' })) } },
  );
  api.expire();
  expect(await api.wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
  expect(seen).toEqual([{ display_name: 'ona' }, { display_name: 'ona' }]);
});

test.for([
  ['get', 0],
  ['get', 1],
  ['get', 2],
  ['lock', 0],
  ['lock', 1],
  ['lock', 2],
] as const)('names a store whose %s makes a call as the user after %i waits', async ([name, waits]) => {
  const api = peopleApi((token) => {
    const inner = plainStore()(token);
    let isNested = false;
    const nest = async () => {
      for (let wait = 0; wait < waits; wait += 1) await Promise.resolve();
      if (name === 'get' || !isNested) {
        isNested = true;
        await api.wallet.getUser({ userId: 'me' });
      }
    };
    return {
      ...inner,
      ...(name === 'get'
        ? { get: async () => nest().then(inner.get) }
        : { lock: async (work: () => Promise<void>) => nest().then(work) }),
    };
  });
  api.expire();
  const error = await failureOf(api.wallet.getUser({ userId: 'me' }));
  expect(error).toMatchObject({ code: 'callback', message: `token.${name} failed` });
  expect((error as Error).cause).toMatchObject({ message: 'token waits for its own call' });
});

test.for([0, 1, 2])('names onTokenChange when it refreshes the token after %i waits', async (waits) => {
  const errors: WalletError[] = [];
  const api = peopleApi(plainStore(), undefined, {
    hooks: {
      onTokenChange: async () => {
        for (let wait = 0; wait < waits; wait += 1) await Promise.resolve();
        await api.oauth.refresh();
      },
      onError: (error) => void errors.push(error),
    },
  });
  await api.oauth.refresh();
  expect(errors).toMatchObject([
    {
      message: 'hooks.onTokenChange failed',
      cause: { code: 'callback', message: 'hooks.onTokenChange waits for its own call' },
    },
  ]);
  expect(api.grants).toHaveLength(1);
});

test.for(['refresh', 'revoke', 'logIn'] as const)(
  'names set of a store when it calls oauth.%s after a wait',
  async (name) => {
    const errors: WalletError[] = [];
    const api = peopleApi(
      (token) => {
        const inner = plainStore()(token);
        return {
          ...inner,
          set: async (next) => {
            await Promise.resolve();
            if (name === 'logIn') await api.oauth.logIn({ username: 'jakub', password: 'x' });
            else await api.oauth[name]();
            await inner.set(next);
          },
        };
      },
      undefined,
      { hooks: { onError: (error) => void errors.push(error) } },
    );
    api.expire();
    expect(await api.wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
    expect(errors[0]).toMatchObject({
      message: 'token.set failed',
      cause: { code: 'callback', message: 'token.set waits for its own call' },
    });
  },
);

test('get of a store may sign in', async () => {
  const api = peopleApi(() => {
    let kept: Token | undefined;
    let isFirst = true;
    return {
      get: async () => {
        if (isFirst) {
          isFirst = false;
          await api.oauth.logIn({ username: 'jakub', password: 'x' });
        }
        return kept;
      },
      set: (next) => {
        kept = next;
      },
    };
  });
  expect(await api.wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'jakub' });
});

test('onTokenChange may make calls that need the lock of the store', async () => {
  const api = peopleApi(comparingStore(), undefined, {
    hooks: {
      onTokenChange: async () => {
        await Promise.resolve();
        if (api.grants.length > 1) return;
        api.expire();
        await api.wallet.getUser({ userId: 'me' });
      },
    },
  });
  api.expire();
  expect(await failureOf(api.wallet.getUser({ userId: 'me' }))).toMatchObject({ code: 'invalid_grant' });
  expect(api.grants).toHaveLength(2);
  expect(await api.wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
});

test('a call that a callback begins after it has ended is an ordinary call', async () => {
  const later: Promise<unknown>[] = [];
  const api = peopleApi((token) => ({
    get: () => {
      if (later.length === 0) {
        later.push(
          new Promise((resolve) => setTimeout(resolve)).then(async () =>
            api.wallet.getUser({ userId: 'me' }),
          ),
        );
      }
      return token;
    },
    set: () => {},
  }));
  await api.wallet.getUser({ userId: 'me' });
  expect(await Promise.all(later)).toEqual([{ display_name: 'ona' }]);
});
