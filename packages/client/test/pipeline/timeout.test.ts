import { expect, test } from 'vitest';
import { TimeoutError } from '../../src/index.ts';
import { client, failureOf, walletAnswering } from '../support/wallet-answering.ts';

const never = () => new Promise<Response>(() => {});

test('a call that takes too long is a TimeoutError, even when fetch ignores signals', async () => {
  const { wallet } = walletAnswering(never, { client, timeoutMs: 10 });
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

test('a call can have a time limit of its own', async () => {
  const { wallet } = walletAnswering(never, { client });
  expect(await failureOf(wallet.getServer({}, { timeoutMs: 5 }))).toMatchObject({ timeoutMs: 5 });
});

test('the limit tells fetch to stop', async () => {
  const stopped = Promise.withResolvers<unknown>();
  const { wallet } = walletAnswering(
    ({ signal }) => {
      signal.addEventListener('abort', () => stopped.resolve(signal.reason));
      return never();
    },
    { client, timeoutMs: 5 },
  );
  const error = await failureOf(wallet.getServer());
  expect(await stopped.promise).toBe(error);
});

test('a body that does not end is inside the limit', async () => {
  const { wallet } = walletAnswering(() => new Response(new ReadableStream({})), { client, timeoutMs: 10 });
  expect(await failureOf(wallet.getServer())).toBeInstanceOf(TimeoutError);
});
