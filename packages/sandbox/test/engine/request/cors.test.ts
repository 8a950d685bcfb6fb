import { expect, test } from 'vitest';
import { frozenSandbox } from '../../support/caller.ts';

const sandbox = frozenSandbox();

// `fetch` forbids some of these headers in browsers; here they are sent as a browser sends them.
async function send(method: string, target: string, headers: Record<string, string>) {
  return sandbox.handle({ method, origin: sandbox.origin, target, headers, body: new Uint8Array() });
}

const preflight = (origin: string) =>
  send('OPTIONS', '/rest/v1/user/me', {
    origin,
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'Authorization, x-sandbox-world, x-other, accept-language',
  });

test('responds to the preflight of a page of this machine', async () => {
  for (const origin of [
    'http://localhost:5173',
    'http://127.0.0.1:5173',
    'https://[::1]',
    'http://app.localhost',
  ]) {
    const { status, headers } = await preflight(origin);
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'authorization, x-sandbox-world, accept-language',
      vary: 'origin',
    });
  }
});

test('does not response the preflight of any other page', async () => {
  for (const origin of [
    'https://example.org',
    'http://localhost.example.org',
    'http://127.0.0.1.example.org',
    'null',
    'file://',
  ]) {
    const { status, headers } = await preflight(origin);
    expect(status).toBe(405);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
});

test('allows a page of this machine to read responses, including errors', async () => {
  const { status, headers } = await send('GET', '/rest/v1/user/me', { origin: 'http://localhost:5173' });
  expect(status).toBe(401);
  expect(headers).toMatchObject({
    'access-control-allow-origin': 'http://localhost:5173',
    'access-control-expose-headers':
      'g-recaptcha-key, paysera-correlation-id, recaptcha-unlock-url, retry-after',
  });
});

test('sends no CORS headers to foreign pages and to other clients', async () => {
  const foreign = await send('GET', '/rest/v1/server', { origin: 'https://example.org' });
  expect(foreign.headers['access-control-allow-origin']).toBeUndefined();
  const none = await send('GET', '/rest/v1/server', {});
  expect(Object.keys(none.headers).some((name) => name.startsWith('access-control'))).toBe(false);
});

test('no page can read the consent page, not even a page of this machine', async () => {
  const origin = 'http://localhost:5173';
  for (const path of [
    'oauth',
    'oauth?scope=',
    'lt/oauth',
    'oauth/key',
    'en/oauth/key',
    'grants',
    'en/grants',
  ]) {
    const page = await send('GET', `/frontend/${path}`, { origin });
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    const asked = { origin, 'access-control-request-method': 'POST' };
    const { status, headers } = await send('OPTIONS', `/frontend/${path}`, asked);
    expect(status).toBe(405);
    for (const name of [...Object.keys(headers), ...Object.keys(page.headers)]) {
      expect(name).not.toMatch(/^access-control-allow/);
    }
  }
  const captcha = await send('GET', '/frontend/captcha', { origin });
  expect(captcha.headers['access-control-allow-origin']).toBe(origin);
});
