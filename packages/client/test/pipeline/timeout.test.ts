import { expect, test } from 'vitest';
import { TimeoutError } from '../../src/index.ts';
import { client, failureOf, walletResponding } from '../support/wallet-responding.ts';

const never = () => new Promise<Response>(() => {});

test('rejects with a TimeoutError when a call takes too long, even when fetch ignores signals', async () => {
  const { wallet } = walletResponding(never, { client, timeoutMs: 10 });
  const error = await failureOf(wallet.getUser({ userId: 1 }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({
    name: 'TimeoutError',
    code: 'timeout',
    message: 'getUser took longer than 10 ms',
    timeoutMs: 10,
    retryable: true,
  });
});

test('timeoutMs of a call overrides that of the wallet', async () => {
  const { wallet } = walletResponding(never, { client });
  expect(await failureOf(wallet.getServer({}, { timeoutMs: 5 }))).toMatchObject({ timeoutMs: 5 });
});

test('aborts fetch when the time is over', async () => {
  const stopped = Promise.withResolvers<unknown>();
  const { wallet } = walletResponding(
    ({ signal }) => {
      signal.addEventListener('abort', () => stopped.resolve(signal.reason));
      return never();
    },
    { client, timeoutMs: 5 },
  );
  const error = await failureOf(wallet.getServer());
  expect(await stopped.promise).toBe(error);
});

test('the time limit includes the body', async () => {
  const { wallet } = walletResponding(() => new Response(new ReadableStream({})), { client, timeoutMs: 10 });
  expect(await failureOf(wallet.getServer())).toBeInstanceOf(TimeoutError);
});
