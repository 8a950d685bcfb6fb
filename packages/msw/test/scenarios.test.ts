import { createWallet, type TokenChange } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { expect, test, vi } from 'vitest';
import { expiredToken, handlers, override, rateLimited, slow } from '../src/index.ts';
import { listen } from './listen.ts';
import { client, logIn } from './log-in.ts';

const sandbox = createSandbox();
const server = listen(...handlers({ sandbox }));

test.for<[string, () => unknown, string]>([
  [
    'handlers',
    () => handlers({ sandbx: sandbox } as object),
    'sandbx is not an option of handlers. Did you mean sandbox?',
  ],
  [
    'rateLimited',
    () => rateLimited({ time: 2 } as object),
    'time is not an option of rateLimited. Did you mean times?',
  ],
  ['expiredToken', () => expiredToken({ tokn: 'a' } as object), 'Did you mean token?'],
  ['slow', () => slow(5, { baseURL: '*' } as object), 'Did you mean baseUrl?'],
  ['override', () => override.getServer({ time: 1 }, { onc: true } as object), 'Did you mean once?'],
  [
    'override.error',
    () => override.getServer.error(500, 'internal_server_error', { bdy: {} } as object),
    'Did you mean body?',
  ],
  ['null', () => handlers(null as never), 'options must be an object'],
])('%s rejects an unknown option', ([, create, message]) => {
  expect(create).toThrow(TypeError);
  expect(create).toThrow(message);
});

test('expiredToken: the client refreshes, and none of its calls fails', async () => {
  const changes: TokenChange['reason'][] = [];
  const wallet = await logIn(['email'], {
    hooks: { onTokenChange: ({ reason }) => void changes.push(reason) },
  });
  server.use(expiredToken());
  const users = await Promise.all(Array.from({ length: 5 }, () => wallet.getUser({ userId: 'me' })));
  expect(new Set(users.map(({ email }) => email))).toEqual(new Set(['ona@example.org']));
  await wallet.getUser({ userId: 'me' });
  expect(changes).toEqual(['refreshed']);
});

test('expiredToken: responds with the error of the API, for this token only', async () => {
  const wallet = await logIn(['email']);
  server.use(expiredToken({ token: 'another' }));
  await expect(wallet.getUser({ userId: 'me' })).resolves.toMatchObject({ id: 5101 });
  server.use(expiredToken());
  await expect(fetch('https://wallet.paysera.com/rest/v1/server')).resolves.toMatchObject({ status: 200 });
  const alone = createWallet({ client, retry: false });
  await expect(alone.getUser({ userId: 5101 })).rejects.toMatchObject({ status: 400, code: 'invalid_grant' });
});

test('rateLimited: the client waits for retry-after, and continues', async () => {
  const waits: number[] = [];
  const clock = {
    now: () => Date.now(),
    sleep: async (milliseconds: number) => void waits.push(milliseconds),
  };
  const wallet = createWallet({ clock });
  server.use(rateLimited({ after: 3, times: 2, retryAfter: 7 }));
  for (let call = 0; call < 3; call += 1) await wallet.getServer();
  expect(waits).toEqual([]);
  await wallet.getServer();
  expect(waits).toHaveLength(2);
  for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(7_000);
});

test('rateLimited: rejects every later call, of the origin alone, until the handlers are reset', async () => {
  server.use(rateLimited({ baseUrl: 'https://wallet.paysera.com' }));
  const wallet = createWallet({ retry: false });
  for (let call = 0; call < 2; call += 1) {
    await expect(wallet.getServer()).rejects.toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
  }
  const elsewhere = override.getServer({ time: 1 }, { baseUrl: 'http://127.0.0.1:4010' });
  server.use(elsewhere);
  expect((await fetch('http://127.0.0.1:4010/rest/v1/server')).status).toBe(200);
  server.resetHandlers();
  await expect(wallet.getServer()).resolves.toBeTypeOf('object');
});

test('slow: delays the response of the next handler', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  server.use(override.getServer({ time: 5 }));
  server.use(slow(800));
  let isSettled = false;
  const response = fetch('https://wallet.paysera.com/rest/v1/server').finally(() => (isSettled = true));
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(799);
  expect(isSettled).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  vi.useRealTimers();
  await expect((await response).json()).resolves.toEqual({ time: 5 });
});

test('slow: an aborted request does not reach the next handler', async () => {
  server.use(override.getServer(() => expect.unreachable()));
  server.use(slow(60_000));
  const wallet = createWallet({ timeoutMs: 20, retry: false });
  await expect(wallet.getServer()).rejects.toMatchObject({ code: 'timeout' });
});

test('rejects an invalid time or number of calls', () => {
  for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => slow(wrong)).toThrow(/^milliseconds must be /);
    expect(() => rateLimited({ after: wrong })).toThrow(/^after must be /);
  }
  expect(() => slow(1, { baseUrl: 'wallet.paysera.com' })).toThrow(/^baseUrl must be /);
  expect(() => rateLimited({ times: -1 })).toThrow(/^times must be /);
  expect(() => rateLimited({ retryAfter: 0.5 })).toThrow(/^retryAfter must be /);
});
