import { expect, test } from 'vitest';
import type { WalletOptions } from '../../src/index.ts';
import { client, failureOf, token, walletResponding } from '../support/wallet-responding.ts';

const waitMs = 5;
const later = () => new Promise<void>((resolve) => setTimeout(resolve, waitMs));
const rejected = () => Response.json({ error: 'not_found' }, { status: 404 });

/** The ways in which `fetch` may end, or not, when it is seen to stop. */
const ends: Record<string, (request: Request) => Promise<Response>> = {
  'rejects at once': ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  'rejects with an error of its own': ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(new TypeError('stopped')))),
  'rejects later': ({ signal }) =>
    new Promise((_, reject) =>
      signal.addEventListener('abort', () => void later().then(() => reject(signal.reason))),
    ),
  'responds later': ({ signal }) =>
    new Promise((resolve) =>
      signal.addEventListener('abort', () => void later().then(() => resolve(Response.json({})))),
    ),
  'is rejected later': ({ signal }) =>
    new Promise((resolve) =>
      signal.addEventListener('abort', () => void later().then(() => resolve(rejected()))),
    ),
  'does nothing': () => new Promise(() => {}),
  'gives a body without end': async () => new Response(new ReadableStream({})),
};

/** Notes what the hooks are seen, in order. */
function noting(options: WalletOptions = {}) {
  const events: unknown[] = [];
  return {
    events,
    options: {
      client,
      ...options,
      hooks: {
        onRequest: ({ attempt }) => events.push(['request', attempt]),
        onResponse: ({ attempt, status, error }) => events.push(['response', attempt, error?.code ?? status]),
        onRetry: ({ attempt }) => events.push(['retry', attempt]),
      },
    } satisfies WalletOptions,
  };
}

test.for(Object.entries(ends))(
  'calls onResponse once for each timeout, in order, when fetch %s',
  async ([, fetch]) => {
    const { events, options } = noting({ timeoutMs: 10, retry: { limit: 1, baseDelayMs: 0 } });
    const { wallet } = walletResponding(fetch, options);
    await failureOf(wallet.getUser({ userId: 1 }).finally(() => events.push('settled')));
    await later().then(later);
    expect(events).toEqual([
      ['request', 1],
      ['response', 1, 'timeout'],
      ['retry', 1],
      ['request', 2],
      ['response', 2, 'timeout'],
      'settled',
    ]);
  },
);

test.for(Object.entries(ends))(
  'calls onResponse once for an abort, before the call ends, when fetch %s',
  async ([, fetch]) => {
    const controller = new AbortController();
    const { events, options } = noting();
    const { wallet } = walletResponding((request) => {
      setTimeout(() => controller.abort(), 1);
      return fetch(request);
    }, options);
    const call = wallet.getUser({ userId: 1 }, { signal: controller.signal });
    await failureOf(call.finally(() => events.push('settled')));
    await later().then(later);
    expect(events).toEqual([['request', 1], ['response', 1, 'aborted'], 'settled']);
  },
);

test('does not send or report a request whose time is over', async () => {
  const slow = Promise.withResolvers<typeof token>();
  const { events, options } = noting({
    timeoutMs: 5,
    token: { get: () => slow.promise, set: () => undefined },
  });
  const { wallet, requests } = walletResponding(() => Response.json({}), options);
  await failureOf(wallet.getUser({ userId: 'me' }));
  slow.resolve(token);
  await later();
  expect([events, requests]).toEqual([[], []]);
});
