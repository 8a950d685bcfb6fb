import { createWallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { getResponse } from 'msw';
import { expect, test } from 'vitest';
import { expiredToken, handlers, override, rateLimited, slow } from '../src/index.ts';
import { operations } from './description.ts';
import { listen } from './listen.ts';
import { logIn } from './log-in.ts';

const sandbox = createSandbox();
const server = listen(...handlers({ sandbox }));

test('there is one handler for each origin, which responds to every operation', async () => {
  const all = handlers();
  expect(all).toHaveLength(2);
  for (const { method, path } of operations) {
    const url = `https://wallet.paysera.com${path.replaceAll(/\{\w+\}/g, '1')}`;
    expect(await getResponse(all, new Request(url, { method }))).toBeDefined();
  }
});

test('requests of other paths and origins are passed on', async () => {
  for (const url of [
    'https://wallet.paysera.com/assets/a.js',
    'https://wallet.paysera.com.example/rest/v1/server',
  ])
    expect(await getResponse(handlers(), new Request(url))).toBeUndefined();
});

test('uses the sandbox that is passed', async () => {
  const { getUser } = await logIn(['email']);
  const { id } = await getUser({ userId: 'me' });
  await sandbox.reset();
  await expect(getUser({ userId: 'me' })).rejects.toMatchObject({ code: 'unauthorized' });
  expect(id).toBeGreaterThan(0);
});

const time = async () =>
  ((await (await fetch('https://wallet.paysera.com/rest/v1/server')).json()) as { time: number }).time;

test('an override replaces the sandbox until the handlers are reset', async () => {
  server.use(override.getServer({ time: 1 }));
  expect(await time()).toBe(1);
  server.resetHandlers();
  expect(await time()).toBeGreaterThan(1);
});

test.each(['/rest/v1/unheard-of', '/oauth/v2/token'])(
  'no call reaches the real API: %s is not found',
  async (path) => {
    const response = await fetch(`https://wallet.paysera.com${path}`);
    expect(response.status).toBe(404);
    await expect(response.json()).resolves.toMatchObject({ error: 'not_found' });
  },
);

test('a method that an operation does not have is not allowed', async () => {
  expect((await fetch('https://wallet.paysera.com/rest/v1/server', { method: 'PUT' })).status).toBe(405);
});

test('serves the controls at the origin of the API', async () => {
  const { getUser } = await logIn(['email']);
  await getUser({ userId: 'me' });
  const reset = await fetch('https://wallet.paysera.com/__sandbox/reset', { method: 'POST' });
  expect(reset.status).toBe(204);
  await expect(getUser({ userId: 'me' })).rejects.toMatchObject({ code: 'unauthorized' });
});

test('rejects an origin that is not a URL, and names the option', () => {
  expect(() => handlers({ baseUrl: 'wallet.paysera.com' })).toThrow(/^baseUrl must be /);
  expect(() => handlers({ consentUrl: 'localhost:4010' })).toThrow(/^consentUrl must be /);
});

test('an origin that createWallet rejects is rejected at every entrance', () => {
  const baseUrl = 'http://wallet.example';
  const message = 'baseUrl must be https: plain http is for loopback addresses and allowInsecureHost';
  expect(() => createWallet({ baseUrl })).toThrow(message);
  expect(() => handlers({ baseUrl })).toThrow(message);
  expect(() => handlers({ consentUrl: baseUrl })).toThrow(message.replace('baseUrl', 'consentUrl'));
  expect(() => override.getServer({ time: 1 }, { baseUrl })).toThrow(message);
  expect(() => slow(1, { baseUrl })).toThrow(message);
  expect(() => rateLimited({ baseUrl })).toThrow(message);
  expect(() => expiredToken({ baseUrl })).toThrow(message);
  for (const taken of ['http://localhost:4010', 'http://[::1]:1', 'https://wallet.example'])
    expect(handlers({ baseUrl: taken, consentUrl: taken })).not.toHaveLength(0);
  const allowed = { baseUrl, allowInsecureHost: ['wallet.example'] };
  expect(() => [
    handlers({ ...allowed, consentUrl: baseUrl }),
    override.getServer({ time: 1 }, allowed),
    slow(1, allowed),
    rateLimited(allowed),
    expiredToken(allowed),
  ]).not.toThrow();
});
