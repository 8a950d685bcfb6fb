import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { Router } from '../../../src/http/router.ts';
import { frozenSandbox, staticClient } from '../../support/caller.ts';

const sandbox = frozenSandbox();

test('responds with 404 for an unknown path', async () => {
  for (const path of [
    '/rest/v1/users',
    '/rest/v1/user/me/',
    '/rest/v1/user/',
    '//rest/v1/server',
    '/rest/v1/user/%zz',
  ]) {
    const response = await sandbox.fetch(path);
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        error: 'not_found',
        error_description: expect.stringMatching(/^There is nothing at this path/) as string,
      },
    ]);
  }
});

test.each([
  ['GET', '/rest/v1/users/me', 'GET /rest/v1/user/{userId} (getUser)'],
  ['GET', '/rest/v1/user/me/', 'GET /rest/v1/user/{userId} (getUser)'],
  ['GET', '/rest/v1/User/5101', 'GET /rest/v1/user/{userId} (getUser)'],
  ['GET', '/user/me', 'GET /rest/v1/user/{userId} (getUser)'],
  ['GET', '/v1/wallet/14471/balance', 'GET /rest/v1/wallet/{walletId}/balance (getWalletBalance)'],
  ['GET', '/rest/v1/wallet/me/statments', 'GET /rest/v1/wallet/{walletId}/statements (listStatements)'],
  ['POST', '/oauth/token', 'POST /oauth/v1/token (createToken)'],
  ['GET', '/oauth', 'GET /frontend/oauth'],
  ['POST', '/__sandbox/rest', 'POST /__sandbox/reset'],
  ['GET', '/index.html', 'GET /'],
  ['GET', '/__sandbox/index.php', 'GET /__sandbox'],
  ['GET', '/rest', 'GET /rest/v1/user (findUser)'],
  ['GET', '/rest/v1', 'GET /rest/v1/user (findUser)'],
  ['GET', '/rest/v1/', 'GET /rest/v1/user (findUser)'],
  ['GET', '/frontend', 'GET /frontend/oauth'],
])('%s %s suggests %s', async (method, path, suggestion) => {
  const response = await sandbox.fetch(path, { method });
  expect([response.status, await response.json()]).toEqual([
    404,
    {
      error: 'not_found',
      error_description: `There is nothing at this path. Did you mean ${suggestion}?`,
    },
  ]);
});

/** As browsers send it when they open an address. */
const navigation = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

test('a browser that opens an unknown address gets a page with status 404', async () => {
  const response = await sandbox.fetch('/rest/v1/users/me?x=<b>', { headers: navigation });
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  const page = await response.text();
  expect(page).toContain('<h1>There is nothing at this address</h1>');
  expect(page).toContain('Did you mean GET /rest/v1/user/{userId} (getUser)?</p>');
  expect(page).toMatch(/<a href="\/">.*<a href="\/__sandbox\/">/s);
  expect(sandbox.journal.find({ status: 404 }).at(-1)).toMatchObject({ error: 'not_found' });
});

test('a browser in Lithuanian gets the page in Lithuanian', async () => {
  const headers = { ...navigation, 'accept-language': 'lt' };
  expect(await (await sandbox.fetch('/nothing', { headers })).text()).toContain('Šiuo adresu nieko nėra');
});

test('a browser sees why a page cannot be shown', async () => {
  const response = await sandbox.fetch('/frontend/en/oauth?world=nowhere', { headers: navigation });
  expect([response.status, await response.text()]).toEqual([
    404,
    expect.stringContaining('There is no world nowhere') as string,
  ]);
});

test.each([
  ['/nothing', '*/*'],
  ['/nothing', 'application/json'],
  ['/nothing', 'application/json, text/html'],
  ['/nothing', 'image/avif,image/webp,*/*'],
  ['/rest/v1/user/me', navigation.accept],
  ['/__sandbox/journal?nothing=1', navigation.accept],
])('the error at %s with Accept: %s is JSON', async (path, accept) => {
  const response = await sandbox.fetch(path, { headers: { accept } });
  expect(response.headers.get('content-type')).toBe('application/json');
});

test('makes no suggestion when no path is similar, or the sandbox is strict', async () => {
  const description = async (path: string, { fetch } = sandbox) =>
    ((await (await fetch(path)).json()) as { error_description: string }).error_description;
  const plain = 'There is nothing at this path';
  for (const path of ['/favicon.ico', '/wp-login.php', `/${'x'.repeat(60_000)}`, '/a/b/c/d/e/f/g']) {
    expect(await description(path)).toBe(plain);
  }
  expect(await description('/user/me', frozenSandbox({ strict: true }))).toBe(plain);
});

test('responds with 405 and the allowed methods', async () => {
  const response = await sandbox.fetch('/rest/v1/server', { method: 'DELETE' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(await response.json()).toMatchObject({ error: 'invalid_request' });
  expect((await sandbox.fetch('/oauth/v1/token')).headers.get('allow')).toBe('POST, DELETE');
});

test('a fixed segment has precedence over a parameter, in any order of the routes', () => {
  const router = new Router<string>();
  router.add('GET', '/user/{userId}/phone', 'phone');
  router.add('POST', '/user/password/reset', 'reset');
  router.add('GET', '/user/{userId}', 'user');
  const found = (path: string) => {
    const match = router.match(path);
    return match && { ...Object.fromEntries(match.routes), ...match.parameters };
  };
  expect(found('/user/password/reset')).toEqual({ POST: 'reset' });
  expect(found('/user/password/phone')).toEqual({ GET: 'phone', userId: 'password' });
  expect(found('/user/password')).toEqual({ GET: 'user', userId: 'password' });
  expect(found('/user/a%2Fb')).toEqual({ GET: 'user', userId: 'a/b' });
  expect(found('/user')).toBeUndefined();
  expect(found('/user//phone')).toBeUndefined();
});

test('serves HEAD wherever GET is served, signed as HEAD, without a body', async () => {
  const url = `${sandbox.origin}/rest/v1/user/5101`;
  const { header } = await signMac({ ...staticClient, method: 'HEAD', url });
  const response = await sandbox.fetch(url, { method: 'HEAD', headers: { authorization: header } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
  expect(await response.text()).toBe('');
});

test('rejects a HEAD that was signed as GET', async () => {
  const url = `${sandbox.origin}/rest/v1/user/5101`;
  const { header } = await signMac({ ...staticClient, method: 'GET', url });
  const response = await sandbox.fetch(url, { method: 'HEAD', headers: { authorization: header } });
  expect(response.status).toBe(401);
});
