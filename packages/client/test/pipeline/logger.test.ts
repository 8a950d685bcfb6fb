import { expect, test } from 'vitest';
import type { LogFields } from '../../src/index.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { tokenApi } from '../support/token-api.ts';
import { client, walletAnswering } from '../support/wallet-answering.ts';

type Line = [level: string, message: string, fields: LogFields];
function listening() {
  const lines: Line[] = [];
  const take = (level: string) => (message: string, fields: LogFields) =>
    lines.push([level, message, fields]);
  return { lines, logger: { debug: take('debug'), warn: take('warn') } };
}

test('answers, failures and repeats are a line each', async () => {
  const { lines, logger } = listening();
  const answers = [new Response(null, { status: 503 }), Response.json({ id: 1 })];
  const { wallet } = walletAnswering(() => answers.shift() ?? Response.error(), {
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

test('a new token is a line that does not show it', async () => {
  const { lines, logger } = listening();
  const { wallet, expire } = tokenApi({ options: { logger } });
  expire();
  await wallet.getUser({ userId: 'me' });
  expect(lines).toContainEqual(['debug', 'Token refreshed', { reason: 'refreshed' }]);
});

test('hooks beside a logger are told as well', async () => {
  const { lines, logger } = listening();
  const told: string[] = [];
  const { wallet, expire } = tokenApi({
    options: {
      logger,
      hooks: {
        onRequest: () => told.push('request'),
        onSigned: () => told.push('signed'),
        onResponse: () => told.push('response'),
        onTokenChange: () => void told.push('token'),
      },
    },
  });
  expire();
  await wallet.getUser({ userId: 'me' });
  expect(told.join(' ')).toBe(
    'request signed response request signed response token request signed response',
  );
  expect(lines).toHaveLength(4);
});

test('the console is a logger', async () => {
  const { wallet } = walletAnswering(() => Response.json({ time: 7 }), {
    logger: { ...console, debug: () => {} },
  });
  expect(await wallet.getServer()).toEqual({ time: 7 });
});

test('times in lines are whole milliseconds', async () => {
  const { lines, logger } = listening();
  const answers = [new Response(null, { status: 503 }), Response.json({ id: 1 })];
  const clock = steppingClock();
  const { wallet } = walletAnswering(
    () => {
      clock.advance(12.25);
      return answers.shift() ?? Response.error();
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
