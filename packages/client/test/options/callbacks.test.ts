import { expect, test } from 'vitest';
import { type Clock, createWallet, type WalletOptions } from '../../src/index.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { failureOf, walletResponding } from '../support/wallet-responding.ts';

const problem = new Error('The disk is full');
const fail = (): never => {
  throw problem;
};
const unavailable = () => new Response(null, { status: 503 });
const retry = { baseDelayMs: 1 };
const clock = steppingClock();

const failing: [name: string, options: WalletOptions][] = [
  ['validateResponse', { validateResponse: fail }],
  ['clock.sleep', { clock: { ...clock, sleep: async () => fail() }, retry }],
  ['clock.sleep at once', { clock: { ...clock, sleep: fail }, retry }],
  ['clock.now', { clock: { ...clock, now: fail } }],
  ['retry.random', { clock, retry: { ...retry, random: fail } }],
  ['token.get', { token: { get: fail, set: () => {} } }],
  ['token.get of a client that refreshes nothing', { token: { get: fail, set: () => {} }, refresh: false }],
];

test.for(failing)('a call rejects with a typed error when %s throws', async ([name, options]) => {
  const respond =
    name.includes('clock.sleep') || name.includes('random') ? unavailable : () => Response.json({});
  const { wallet } = walletResponding(respond, { client: { id: 'a', key: 'b' }, ...options });
  const error = (await failureOf(wallet.getUser({ userId: 1 }))) as Error;
  expect(error).toMatchObject({
    name: expect.stringMatching(/^(WalletError|ConfigurationError)$/),
    cause: problem,
  });
  expect(error).toMatchObject({ code: expect.stringMatching(/^(callback|configuration)$/) });
});

test.for([Number.NaN, Infinity, undefined, '2026'])('rejects a clock whose now returns %o', async (time) => {
  const wrong: Clock = { ...clock, now: () => time as number };
  const { wallet, requests } = walletResponding(unavailable, {
    client: { id: 'a', key: 'b' },
    clock: wrong,
  });
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({
    name: 'ConfigurationError',
    option: 'clock.now',
    message: 'clock.now must be a function that returns milliseconds',
  });
  expect(requests).toEqual([]);
});

const throwing = (name: string, value: object) =>
  Object.defineProperty({ ...value }, name, { get: fail, enumerable: true });
const headers = { get: (): string | null => null };
const response = { ok: true, status: 200, headers, text: async () => '{}' };

test.for([
  throwing('ok', response),
  throwing('status', response),
  throwing('headers', response),
  throwing('text', response),
  { ...response, headers: { get: fail } },
  { ...response, ok: false, status: 400, headers: { get: fail } },
  throwing('ok', { ...response, status: 400 }),
])('a response that cannot be read becomes a ConnectionError: %#', async (lookalike) => {
  const reading = createWallet({
    client: { id: 'a', key: 'b' },
    retry: false,
    fetch: async () => lookalike as never,
  });
  for (const call of [reading.getUser({ userId: 1 }), reading.getUser({ userId: 1 }).withResponse()]) {
    expect(await failureOf(call)).toMatchObject({ name: 'ConnectionError', cause: problem });
  }
});
