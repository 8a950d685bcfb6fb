import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shareWork } from '../../src/auth/shared-work.ts';
import type { TokenStore } from '../../src/index.ts';
import { peopleApi, plainStore } from '../support/people-api.ts';
import { client, failureOf, signatureOf, walletResponding } from '../support/wallet-responding.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limits = { timeoutMs: 1_000, clock: { now: () => Date.now(), sleep: async () => {} } };
/** Ends at no time, as what a runtime has ended does. */
const never = () => new Promise<never>(() => {});

test('a token request that never ends does not block later calls', async () => {
  let stalled = false;
  const wait = async (label: string) => {
    if (label !== 'request /oauth/v1/token' || stalled) return;
    stalled = true;
    await never();
  };
  const { wallet, expire, grants } = peopleApi(plainStore(), wait, { ...limits, deadlineMs: 1_000_000 });
  expire();
  const first = failureOf(wallet.getUser({ userId: 'me' }));
  await vi.advanceTimersByTimeAsync(600);
  const second = wallet.getUser({ userId: 'me' });
  await vi.advanceTimersByTimeAsync(450);
  expect(await first).toMatchObject({ code: 'timeout' });
  expect(await second).toEqual({ display_name: 'ona' });
  expect(grants).toHaveLength(1);
});

test('a refresh whose timers a runtime has ended does not block later calls', async () => {
  let stalled = false;
  const wait = async (label: string) => {
    if (label !== 'request /oauth/v1/token' || stalled) return;
    stalled = true;
    await never();
  };
  const { wallet, expire } = peopleApi(
    // Its time is over: it cannot be used until it is rejected.
    (token) => plainStore()({ ...token, expiresAt: 1 }),
    wait,
    limits,
  );
  expire();
  wallet.getUser({ userId: 'me' }).catch(() => {});
  await vi.advanceTimersByTimeAsync(1);
  // What the first call waits for, and its timers, are gone.
  vi.clearAllTimers();
  await vi.advanceTimersByTimeAsync(600);
  const second = wallet.getUser({ userId: 'me' });
  await vi.advanceTimersByTimeAsync(450);
  expect(await second).toEqual({ display_name: 'ona' });
});

test('a caller that aborts does not abort the refresh of the others', async () => {
  let respondNow = () => {};
  const wait = async (label: string) => {
    if (label === 'response /oauth/v1/token') await new Promise<void>((resolve) => (respondNow = resolve));
  };
  const { wallet, expire, grants } = peopleApi(plainStore(), wait, limits);
  expire();
  const controller = new AbortController();
  const first = failureOf(wallet.getUser({ userId: 'me' }, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1);
  controller.abort();
  expect(await first).toMatchObject({ code: 'aborted' });
  const second = wallet.getUser({ userId: 'me' });
  await vi.advanceTimersByTimeAsync(1);
  respondNow();
  expect(await second).toEqual({ display_name: 'ona' });
  expect(grants).toHaveLength(1);
});

test.for(['get', 'set', 'lock'] as const)(
  'a store whose %s never returns once does not block later calls',
  async (name) => {
    let isStalled = false;
    const { wallet, expire } = peopleApi(
      (token) => {
        const inner = plainStore()(token);
        let reads = 0;
        const once = async (which: string) => {
          if (which !== name || isStalled) return;
          isStalled = true;
          await never();
        };
        return {
          // The first one is that of the call itself, the second that of the refresh.
          get: async () => {
            reads += 1;
            if (reads === 3) await once('get');
            return inner.get();
          },
          set: async (...next) => once('set').then(async () => inner.set(...next)),
          lock: async (work) => once('lock').then(work),
        } satisfies TokenStore;
      },
      undefined,
      { ...limits, hooks: { onError: () => {} } },
    );
    expire();
    const first = wallet.getUser({ userId: 'me' }).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1_001);
    expect(isStalled).toBe(true);
    await first;
    const second = wallet.getUser({ userId: 'me' });
    await vi.advanceTimersByTimeAsync(999);
    expect(await second).toEqual({ display_name: 'ona' });
  },
);

test('makes a call although the store does not write its token in time', async () => {
  const errors: unknown[] = [];
  const { wallet, expire } = peopleApi((token) => ({ get: () => token, set: never }), undefined, {
    ...limits,
    hooks: { onError: (error) => void errors.push(error) },
  });
  expire();
  const call = wallet.getUser({ userId: 'me' });
  await vi.advanceTimersByTimeAsync(300);
  expect(await call).toEqual({ display_name: 'ona' });
  expect(errors).toEqual([
    expect.objectContaining({ code: 'timeout', message: 'token.set took longer than 250 ms' }),
  ]);
});

test("a request for the server's time that never ends does not block later calls", async () => {
  let questions = 0;
  let rejections = 0;
  const { wallet } = walletResponding(
    (request) => {
      if (request.url.endsWith('/server')) {
        questions += 1;
        return questions === 1 ? never() : Response.json({ time: Date.now() / 1000 - 3_600 });
      }
      if (Number(signatureOf(request).timestamp) < Date.now() / 1000 - 3_000) return Response.json({ id: 1 });
      rejections += 1;
      return Response.json({ error: 'invalid_timestamp' }, { status: 401 });
    },
    { client, ...limits },
  );
  wallet.getUser({ userId: 1 }).catch(() => {});
  await vi.advanceTimersByTimeAsync(1);
  vi.clearAllTimers();
  await vi.advanceTimersByTimeAsync(600);
  const second = wallet.getUser({ userId: 1 });
  await vi.advanceTimersByTimeAsync(450);
  expect(await second).toEqual({ id: 1 });
  expect([questions, rejections]).toEqual([2, 2]);
});

test.for<[outcome: string, work: () => Promise<unknown>]>([
  ['succeeded', async () => 1],
  ['failed', () => Promise.reject(new Error('No connection'))],
])('leaves no timer that would keep the process alive when the work has %s', async ([, work]) => {
  const shared = shareWork(limits.clock, 1_000, work(), 'work');
  await shared.wait().catch(() => {});
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('ignores the response to a request for the time that a later request has replaced', async () => {
  const responses: ((response: Response) => void)[] = [];
  const timestamps: number[] = [];
  const { wallet } = walletResponding(
    async (request) => {
      if (request.url.endsWith('/server')) return new Promise((resolve) => responses.push(resolve));
      timestamps.push(Number(signatureOf(request).timestamp));
      const isRight = timestamps.length > 2;
      return isRight
        ? Response.json({ id: 1 })
        : Response.json({ error: 'invalid_timestamp' }, { status: 401 });
    },
    { client, ...limits, timeoutMs: 10_000 },
  );
  const seconds = Math.floor(Date.now() / 1000);
  const respond = (index: number, ahead: number) =>
    responses[index]?.(Response.json({ time: seconds + ahead }));
  wallet.getUser({ userId: 1 }).catch(() => {});
  await vi.advanceTimersByTimeAsync(1);
  // Its timers are gone, as when a runtime has ended the first call, but its response still arrives.
  vi.clearAllTimers();
  await vi.advanceTimersByTimeAsync(10_001);
  const second = wallet.getUser({ userId: 1 });
  await vi.advanceTimersByTimeAsync(1);
  expect(responses).toHaveLength(2);
  respond(1, 3_600);
  await second;
  respond(0, 7_200);
  await vi.advanceTimersByTimeAsync(1);
  await wallet.getUser({ userId: 1 });
  expect((timestamps.at(-1) ?? 0) - seconds).toBeLessThan(3_700);
});
