import { expect, test } from 'vitest';
import { createOAuth, createWallet, type WalletOptions } from '../../src/index.ts';
import { createOperationsClient, getUser, observeRequests } from '../../src/operations.ts';
import { client, failureOf, token } from '../support/wallet-responding.ts';

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

const failures: Record<string, NonNullable<WalletOptions['fetch']>> = {
  'is rejected': async () => Response.json({ error: 'not_found' }, { status: 404 }),
  'is rejected after a while': async () => later().then(() => Response.json({}, { status: 404 })),
  'gets no response': () => later().then(() => Promise.reject(new TypeError('fetch failed'))),
  'takes too long': () => new Promise(() => {}),
  'gets no JSON': async () => new Response('<html>'),
};

/** As deep as calls go: with a token to keep, and hooks to tell. */
const optionsWith = (fetch: WalletOptions['fetch']) => ({
  client,
  token: { ...token, refreshToken: 'rft_1mZxQ7' },
  timeoutMs: 10,
  retry: { baseDelayMs: 0, limit: 1 },
  fetch,
});

const calls: Record<string, (fetch: WalletOptions['fetch']) => () => Promise<unknown>> = {
  'a call': (fetch) => {
    const wallet = createWallet({ ...optionsWith(fetch), hooks: { onResponse: () => undefined } });
    return async function programOfUser() {
      await wallet.getUser({ userId: 1 });
    };
  },
  'a call with its response': (fetch) => {
    const wallet = createWallet(optionsWith(fetch));
    return async function programOfUser() {
      await wallet.getUser({ userId: 1 }).withResponse();
    };
  },
  'a page': (fetch) => {
    const wallet = createWallet(optionsWith(fetch));
    return async function programOfUser() {
      await wallet.listStatements({ walletId: 1 });
    };
  },
  'an iteration': (fetch) => {
    const wallet = createWallet(optionsWith(fetch));
    return async function programOfUser() {
      for await (const statement of wallet.listStatements({ walletId: 1 })) expect(statement).toBeUndefined();
    };
  },
  'an exchange': (fetch) => {
    const oauth = createOAuth(optionsWith(fetch));
    return async function programOfUser() {
      await oauth.exchangeCode({ code: 'QmF6-77_xyz' });
    };
  },
  'a single operation': (fetch) => {
    const observe = observeRequests({ onResponse: () => undefined });
    const operations = createOperationsClient({ ...optionsWith(fetch), observe });
    return async function programOfUser() {
      await getUser({ client: operations, path: { userId: 1 } });
    };
  },
};

const cases = Object.keys(calls).flatMap((call) =>
  Object.keys(failures).map((failure) => [call, failure] as const),
);

test.for(cases)('the stack includes the caller of %s that %s', async ([call, failure]) => {
  const error = (await failureOf(calls[call]!(failures[failure])())) as Error;
  expect(error.stack).toMatch(/^(?:Api|OAuth|Connection|Timeout)Error: \w+/);
  expect(error.stack).toContain('programOfUser');
});

test.for([0, 2])('the stack includes the caller of a call that is aborted after %i ms', async (afterMs) => {
  const wallet = createWallet({ client, fetch: () => new Promise(() => {}) });
  async function programOfUser() {
    const signal = afterMs === 0 ? AbortSignal.abort() : AbortSignal.timeout(afterMs);
    await wallet.getUser({ userId: 1 }, { signal });
  }
  const error = (await failureOf(programOfUser())) as Error;
  expect(error.stack).toMatch(/^AbortError: getUser was aborted/);
  expect(error.stack).toContain('programOfUser');
});

test('the error of a callback keeps its stack', async () => {
  const problem = new Error('The log is full');
  const { stack } = problem;
  const wallet = createWallet({
    client,
    fetch: async () => Response.json({}),
    validateResponse: () => {
      throw problem;
    },
  });
  expect(await failureOf(wallet.getUser({ userId: 1 }))).toMatchObject({ code: 'callback', cause: problem });
  expect(problem.stack).toBe(stack);
});
