import { expect, test, vi } from 'vitest';
import type { WalletError, WalletHooks } from '../../src/index.ts';
import { peopleApi, plainStore } from '../support/people-api.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { client, failureOf, walletAnswering } from '../support/wallet-answering.ts';

const problem = new Error('The log is full');
const fail = () => {
  throw problem;
};
const ticks = () => new Promise((resolve) => setTimeout(resolve));

/** A wallet whose first response is 503, and the errors that it reports. */
function failingWith(hooks: WalletHooks, logger?: { debug: () => void; warn: () => void }) {
  const errors: WalletError[] = [];
  let responses = 0;
  const { wallet, requests } = walletAnswering(
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
  'an error that %s throws or rejects with is reported, and ends no call',
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

test('a logger that fails ends no call, and the hooks are called all the same', async () => {
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

test('without onError, and where it fails itself, a line on the console names the function and quotes nothing', async () => {
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
  'a call that %s makes is let through, and the hook is not called for it',
  async (name) => {
    const nested: Promise<unknown>[] = [];
    const api = failingWith({ [name]: () => void nested.push(api.wallet.getWallet({ walletId: 2 })) });
    await api.wallet.getUser({ userId: 1 });
    expect(await Promise.all(nested)).toEqual(nested.map(() => ({ id: 1 })));
    expect(nested.length).toBeLessThanOrEqual(2);
  },
);

test('onTokenChange and the set of a store may make calls as the person', async () => {
  const told: unknown[] = [];
  const api = peopleApi(
    (token) => {
      const inner = plainStore()(token);
      return {
        ...inner,
        set: async (next) => {
          told.push(await api.wallet.getUser({ userId: 'me' }));
          await inner.set(next);
        },
      };
    },
    undefined,
    { hooks: { onTokenChange: async () => void told.push(await api.wallet.getUser({ userId: 'me' })) } },
  );
  api.expire();
  expect(await api.wallet.getUser({ userId: 'me' })).toEqual({ display_name: 'ona' });
  expect(told).toEqual([{ display_name: 'ona' }, { display_name: 'ona' }]);
});

test.for(['get', 'lock'] as const)('a store whose %s makes a call as the person is named', async (name) => {
  const api = peopleApi((token) => {
    const inner = plainStore()(token);
    let isNested = false;
    const nest = async () => {
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

test('a hook that refreshes the token that it is called for is named', async () => {
  const errors: WalletError[] = [];
  const api = peopleApi(plainStore(), undefined, {
    hooks: {
      onTokenChange: async () => void (await api.oauth.refresh()),
      onError: (error) => void errors.push(error),
    },
  });
  await api.oauth.refresh();
  expect(errors[0]).toMatchObject({ message: 'hooks.onTokenChange failed' });
  expect(api.grants.length).toBeLessThanOrEqual(2);
});
