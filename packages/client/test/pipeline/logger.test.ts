import { expect, test } from 'vitest';
import { type LogFields, loggingHooks, observeRequests } from '../../src/index.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { tokenApi } from '../support/token-api.ts';
import { client, failureOf, walletResponding } from '../support/wallet-responding.ts';

type Line = [level: string, message: string, fields: LogFields];
function listening() {
  const lines: Line[] = [];
  const take = (level: string) => (message: string, fields: LogFields) =>
    lines.push([level, message, fields]);
  return { lines, logger: { debug: take('debug'), warn: take('warn') } };
}

test('logs a line for each response, error and retry', async () => {
  const { lines, logger } = listening();
  const responses = [new Response(null, { status: 503 }), Response.json({ id: 1 })];
  const { wallet } = walletResponding(() => responses.shift() ?? Response.error(), {
    client,
    logger,
    retry: { random: () => 1 },
    clock: steppingClock(),
  });
  await wallet.getUser({ userId: 1 });
  const call = { callId: lines[0]?.[2].callId, operation: 'getUser' };
  expect(call.callId).toBeGreaterThan(0);
  expect(lines).toEqual([
    [
      'warn',
      'getUser failed (internal_server_error)',
      { ...call, method: 'GET', attempt: 1, status: 503, durationMs: 0, code: 'internal_server_error' },
    ],
    [
      'warn',
      'getUser is retried in 500 ms',
      { ...call, attempt: 1, delayMs: 500, code: 'internal_server_error' },
    ],
    ['debug', 'getUser responded 200', { ...call, method: 'GET', attempt: 2, status: 200, durationMs: 0 }],
  ]);
});

test('logs a new token without showing it', async () => {
  const { lines, logger } = listening();
  const { wallet, expire } = tokenApi({ options: { logger } });
  expire();
  await wallet.getUser({ userId: 'me' });
  expect(lines).toContainEqual(['debug', 'Token refreshed', { reason: 'refreshed' }]);
});

test('calls the hooks when there is a logger', async () => {
  const { lines, logger } = listening();
  const seen: string[] = [];
  const { wallet, expire } = tokenApi({
    options: {
      logger,
      hooks: {
        onRequest: () => seen.push('request'),
        onSigned: () => seen.push('signed'),
        onResponse: () => seen.push('response'),
        onTokenChange: () => void seen.push('token'),
      },
    },
  });
  expire();
  await wallet.getUser({ userId: 'me' });
  expect(seen.join(' ')).toBe(
    'request signed response request signed response token request signed response',
  );
  expect(lines).toHaveLength(4);
});

test('the console is a logger', async () => {
  const { wallet } = walletResponding(() => Response.json({ time: 7 }), {
    logger: { ...console, debug: () => {} },
  });
  expect(await wallet.getServer()).toEqual({ time: 7 });
});

test('logs integer milliseconds', async () => {
  const { lines, logger } = listening();
  const responses = [new Response(null, { status: 503 }), Response.json({ id: 1 })];
  const clock = steppingClock();
  const { wallet } = walletResponding(
    () => {
      clock.advance(12.25);
      return responses.shift() ?? Response.error();
    },
    { client, logger, retry: { random: () => 0.925_037_56 }, clock },
  );
  await wallet.getUser({ userId: 1 });
  expect(lines.map(([, message, { durationMs, delayMs }]) => [message, durationMs, delayMs])).toEqual([
    ['getUser failed (internal_server_error)', 13, undefined],
    ['getUser is retried in 463 ms', undefined, 463],
    ['getUser responded 200', 13, undefined],
  ]);
});

test('calls onRetry of the hooks when there is a logger', async () => {
  const attempts: number[] = [];
  const { wallet } = walletResponding(() => new Response(null, { status: 503 }), {
    client,
    clock: steppingClock(),
    retry: { limit: 1 },
    logger: { debug: () => {}, warn: () => {} },
    hooks: { onRetry: ({ attempt }) => void attempts.push(attempt) },
  });
  await failureOf(wallet.getUser({ userId: 1 }));
  expect(attempts).toEqual([1]);
});

test.for<[option: string, create: () => unknown]>([
  ['logger', () => loggingHooks(null as never)],
  ['hooks', () => loggingHooks(console, null as never)],
  ['hooks', () => observeRequests(null as never)],
  ['hooks.onRetry', () => observeRequests({ onRetry: 7 as never })],
  ['hooks.onRetry', () => loggingHooks(console, { onRetry: 7 as never })],
])('names %s when it is not valid', ([option, create]) => {
  expect(create).toThrow(expect.objectContaining({ name: 'ConfigurationError', option }));
});
