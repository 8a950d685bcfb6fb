import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const user = '/rest/v1/user/5101';
const faulty = (fault: string) =>
  call(sandbox, staticClient, user, { headers: { 'x-sandbox-fault': fault } });

test('a requested status replaces the operation, and the headers show it', async () => {
  const { status, headers, body } = await faulty('status=500');
  expect([status, body]).toEqual([
    500,
    { error: 'internal_error', error_description: 'Something failed on the server' },
  ]);
  expect(headers.get('x-sandbox-fault')).toBe('status=500');
});

test('the code of the error and the time to wait can be asked for', async () => {
  const { status, headers, body } = await faulty('status=401, code=invalid_timestamp, retry-after=7');
  expect([status, headers.get('retry-after'), headers.get('www-authenticate'), body['error']]).toEqual([
    401,
    '7',
    'MAC',
    'invalid_timestamp',
  ]);
});

test('502, 503 and 504 come as from a gateway, in HTML', async () => {
  for (const status of [502, 503, 504]) {
    const response = await sandbox.fetch(user, { headers: { 'x-sandbox-fault': `status=${status}` } });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html']);
    expect(await response.text()).toMatch(/^<html>/);
  }
});

test('the token that signed expires for good, and a refresh helps', async () => {
  const grant = {
    grant_type: 'password',
    username: 'ona@example.org',
    password: 'correct-horse-9',
    scope: 'email',
  };
  const post = { method: 'POST', form: grant };
  const { body: first } = await call(sandbox, exampleClient, '/oauth/v1/token', post);
  const token = { id: String(first['access_token']), key: String(first['mac_key']) };
  const expired = [400, { error: 'invalid_grant', error_description: 'Token has expired' }];
  const headers = { 'x-sandbox-fault': 'expired-token' };
  const fired = await call(sandbox, token, '/rest/v1/user/me', { headers });
  expect([fired.status, fired.body]).toEqual(expired);
  const again = await call(sandbox, token, '/rest/v1/user/me');
  expect([again.status, again.body]).toEqual(expired);
  const form = { grant_type: 'refresh_token', refresh_token: String(first['refresh_token']) };
  const { body: next } = await call(sandbox, exampleClient, '/oauth/v1/token', { method: 'POST', form });
  const renewed = { id: String(next['access_token']), key: String(next['mac_key']) };
  expect((await call(sandbox, renewed, '/rest/v1/user/me')).status).toBe(200);
});

test('only a token can expire', async () => {
  expect((await faulty('expired-token')).status).toBe(200);
});

test.each([
  [
    'slow',
    'It is a list of latency=…, status=…, code=…, retry-after=…, clock=…, captcha, drop, lose, cut, expired-token.',
  ],
  ['drop=1', 'It is a list of'],
  ['latency=fast', 'latency: Must be an integer'],
  ['latency=600000', 'latency: Must be at most 60000'],
  ['status=200', 'status: Must be at least 400'],
])('rejects the fault %s', async (fault, problem) => {
  const { status, body } = await faulty(fault);
  expect([status, body['error']]).toEqual([400, 'invalid_request']);
  expect(body['error_description']).toContain(`x-sandbox-fault is not valid. ${problem}`);
});
