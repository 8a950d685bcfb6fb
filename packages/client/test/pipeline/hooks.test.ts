import { expect, test } from 'vitest';
import type { OutgoingRequest, PlannedRetry, ReceivedResponse, TokenChange } from '../../src/index.ts';
import { steppingClock } from '../support/stepping-clock.ts';
import { tokenApi } from '../support/token-api.ts';
import { client, walletResponding } from '../support/wallet-responding.ts';

test('calls onRequest before and onResponse after each request', async () => {
  const clock = steppingClock();
  const requests: OutgoingRequest[] = [];
  const responses: ReceivedResponse[] = [];
  const { wallet } = walletResponding(
    () => {
      clock.advance(35);
      return Response.json({ id: 1 }, { headers: { 'paysera-correlation-id': '5f2c-77' } });
    },
    {
      client,
      clock,
      hooks: { onRequest: (each) => requests.push(each), onResponse: (each) => responses.push(each) },
    },
  );
  await wallet.getUser({ userId: 1 });
  await wallet.getWallet({ walletId: 2 });
  const sending = {
    callId: expect.any(Number),
    operation: 'getUser',
    method: 'GET',
    url: 'https://wallet.paysera.com/rest/v1/user/1',
    redactedUrl: 'https://wallet.paysera.com/rest/v1/user/1',
    attempt: 1,
  };
  expect(requests[0]).toEqual({ ...sending, headers: expect.any(Headers) });
  expect(responses[0]).toEqual({
    ...sending,
    status: 200,
    correlationId: '5f2c-77',
    durationMs: 35,
    error: undefined,
  });
  expect(responses[1]).toMatchObject({ operation: 'getWallet', attempt: 1 });
  expect(responses.map(({ callId }) => callId)).toEqual(requests.map(({ callId }) => callId));
});

test('calls onRetry with the error and the delay, and counts attempts of the same call', async () => {
  const retries: PlannedRetry[] = [];
  const responses: ReceivedResponse[] = [];
  const queue: (() => Response | Promise<Response>)[] = [
    () => new Response(null, { status: 503 }),
    () => Promise.reject(new TypeError('fetch failed')),
    () => Response.json({ time: 7 }),
  ];
  const { wallet } = walletResponding(() => (queue.shift() ?? Response.error)(), {
    retry: { random: () => 0.5 },
    clock: steppingClock(),
    hooks: { onRetry: (each) => retries.push(each), onResponse: (each) => responses.push(each) },
  });
  await wallet.getServer();
  const callId = responses[0]?.callId;
  expect(retries).toEqual([
    {
      callId,
      operation: 'getServer',
      attempt: 1,
      delayMs: 250,
      error: expect.objectContaining({ status: 503 }),
    },
    {
      callId,
      operation: 'getServer',
      attempt: 2,
      delayMs: 500,
      error: expect.objectContaining({ code: 'connection' }),
    },
  ]);
  expect(responses.map((each) => [each.callId, each.attempt, each.status, each.error?.code])).toEqual([
    [callId, 1, 503, 'internal_server_error'],
    [callId, 2, undefined, 'connection'],
    [callId, 3, 200, undefined],
  ]);
});

test('sends headers that onRequest adds', async () => {
  const { wallet, requests } = walletResponding(() => Response.json({}), {
    client,
    hooks: { onRequest: ({ headers }) => headers.set('traceparent', '00-4bf9-00f0-01') },
  });
  await wallet.getUser({ userId: 1 });
  expect(requests[0]?.headers.get('traceparent')).toBe('00-4bf9-00f0-01');
  expect(requests[0]?.headers.get('authorization')).toMatch(/^MAC id=/);
});

test('calls hooks for token requests, and onTokenChange after the store has the token', async () => {
  const operations: string[] = [];
  const changes: TokenChange[] = [];
  const { wallet, store, expire } = tokenApi({
    options: {
      hooks: {
        onRequest: ({ operation }) => operations.push(operation),
        onTokenChange: async (change) => {
          expect(await store.get()).toBe(change.token);
          changes.push(change);
        },
      },
    },
  });
  expire();
  await wallet.getUser({ userId: 'me' });
  expect(operations).toEqual(['getUser', 'createToken', 'getUser']);
  expect(changes).toEqual([{ reason: 'refreshed', token: expect.objectContaining({ id: 'token_2' }) }]);
});

test('a call waits for onTokenChange', async () => {
  let kept = false;
  const { wallet, expire } = tokenApi({
    options: {
      hooks: {
        onTokenChange: async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          kept = true;
        },
      },
    },
  });
  expire();
  await wallet.getUser({ userId: 'me' });
  expect(kept).toBe(true);
});
