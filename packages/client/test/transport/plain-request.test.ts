import { expect, test } from 'vitest';
import { createWallet, type FetchInit } from '../../src/index.ts';
import { client } from '../support/wallet-responding.ts';

test('calls fetch with a URL and plain values', async () => {
  const calls: unknown[][] = [];
  const wallet = createWallet({
    client,
    fetch: async (...given) => {
      calls.push(given);
      return Response.json({});
    },
  });
  await wallet.getClient({}, { headers: { 'X-Trace': '1' } });
  await wallet.createToken({ grant_type: 'refresh_token', refresh_token: 'a' });
  const plain = { signal: expect.any(AbortSignal), redirect: 'manual' };
  const authorization = expect.stringMatching(/^MAC id=/);
  expect(calls).toEqual([
    [
      'https://wallet.paysera.com/rest/v1/client',
      { ...plain, method: 'GET', headers: { 'x-trace': '1', authorization } },
    ],
    [
      'https://wallet.paysera.com/oauth/v1/token',
      {
        ...plain,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', authorization },
        body: new TextEncoder().encode('grant_type=refresh_token&refresh_token=a'),
      },
    ],
  ]);
  for (const [, init] of calls) {
    expect(Object.getPrototypeOf((init as FetchInit).headers)).toBe(Object.prototype);
  }
});

test('does not construct a Request', async () => {
  const { Request } = globalThis;
  Reflect.deleteProperty(globalThis, 'Request');
  try {
    const wallet = createWallet({ client, fetch: async () => Response.json({ id: 7 }) });
    expect(await wallet.getClient()).toEqual({ id: 7 });
  } finally {
    globalThis.Request = Request;
  }
});

test('a signal of another implementation aborts a call', async () => {
  const listeners = new Set<() => void>();
  const foreign = {
    aborted: false,
    reason: new Error('The page was left'),
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  const wallet = createWallet({ fetch: () => new Promise<Response>(() => {}) });
  const call = wallet.getServer({}, { signal: foreign as unknown as AbortSignal });
  setTimeout(() => {
    foreign.aborted = true;
    for (const listener of listeners) listener();
  }, 1);
  await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: foreign.reason });
  expect(listeners.size).toBe(0);
});
