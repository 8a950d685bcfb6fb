import { computeMac, encodeExt, hashBody, normalizeRequest } from '@litas/client/mac';
import { expect, test } from 'vitest';
import type { PlainRequest } from '../../../src/index.ts';
import { call, exampleClient, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';

const signingNow = () => 1_769_860_800_500;
const sandbox = frozenSandbox({ signingNow });

interface Parts {
  timestamp?: string;
  nonce?: string;
  ext?: string;
  host?: string;
  port?: number;
  origin?: string;
  header?: (parts: { id: string; ts: string; nonce: string; mac: string; ext: string }) => string;
}

let count = 0;
async function getUserStatus(parts: Parts = {}): Promise<number> {
  const { timestamp = '1769860800', nonce = `nonce ${count++}`, ext = '' } = parts;
  const { host = '127.0.0.1', port = 4010, origin = 'http://127.0.0.1:4010' } = parts;
  const target = '/rest/v1/user/5101';
  const signed = { timestamp, nonce, method: 'GET', requestUri: target, host, port, ext };
  const mac = await computeMac(staticClient.key, normalizeRequest(signed));
  const write =
    parts.header ??
    (({ id, ts }) => `MAC id="${id}", ts="${ts}", nonce="${nonce}", mac="${mac}", ext="${ext}"`);
  const authorization = write({ id: staticClient.id, ts: timestamp, nonce, mac, ext });
  const request: PlainRequest = {
    method: 'GET',
    origin,
    target,
    headers: { authorization },
    body: new Uint8Array(),
  };
  return (await sandbox.handle(request)).status;
}

test('accepts a missing and an empty ext', async () => {
  expect(
    await getUserStatus({
      header: ({ id, ts, nonce, mac }) => `MAC id="${id}", ts="${ts}", nonce="${nonce}", mac="${mac}"`,
    }),
  ).toBe(200);
  expect(await getUserStatus()).toBe(200);
});

test('accepts a fraction in the timestamp', async () => {
  expect(await getUserStatus({ timestamp: '1769860800.12' })).toBe(200);
});

test('accepts additional parameters in ext', async () => {
  expect(await getUserStatus({ ext: 'project_id=4711&location_id=82' })).toBe(200);
  expect(await getUserStatus({ ext: '&project_id=1' })).toBe(200);
});

test('accepts nonces with commas, spaces and equals signs', async () => {
  expect(await getUserStatus({ nonce: 'a, b=c, mac=, ts=1' })).toBe(200);
});

test('ignores the case of the host', async () => {
  expect(await getUserStatus({ origin: 'http://LOCALHOST:4010', host: 'localhost' })).toBe(200);
});

test('uses the default port of the scheme when the origin has no port', async () => {
  expect(await getUserStatus({ origin: 'https://sandbox.test', host: 'sandbox.test', port: 443 })).toBe(200);
  expect(await getUserStatus({ origin: 'http://sandbox.test', host: 'sandbox.test', port: 80 })).toBe(200);
});

test('accepts a signed body hash, and a signature with the issued token', async () => {
  const live = frozenSandbox();
  const token = await tokenFor(live, 'email');
  expect((await call(live, token, '/rest/v1/user/me')).body).toEqual({ id: 5101, email: 'ona@example.org' });
});

test('signs a form body of bytes that are not ASCII', async () => {
  const live = frozenSandbox();
  const form = { grant_type: 'password', username: 'ąžuolas@example.org', password: 'ž' };
  const { body } = await call(live, exampleClient, '/oauth/v1/token', { method: 'POST', form });
  expect(body['error']).toBe('invalid_grant');
});

test('hashes are compared after decoding', async () => {
  const body = new TextEncoder().encode('grant_type=none1');
  const ext = encodeExt({}, await hashBody(body));
  expect(ext).toContain('%2F');
  const timestamp = '1769860800';
  const nonce = 'slash';
  const target = '/oauth/v1/token';
  // One mobile client leaves the slash as it is.
  const lenient = ext.replaceAll('%2F', '/');
  const signed = {
    timestamp,
    nonce,
    method: 'POST',
    requestUri: target,
    host: '127.0.0.1',
    port: 4010,
    ext: lenient,
  };
  const mac = await computeMac(exampleClient.key, normalizeRequest(signed));
  const authorization = `MAC id="${exampleClient.id}", ts="${timestamp}", nonce="${nonce}", mac="${mac}", ext="${lenient}"`;
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
  const { status, body: response } = await sandbox.handle({
    method: 'POST',
    origin: 'http://127.0.0.1:4010',
    target,
    headers,
    body,
  });
  expect([status, JSON.parse(String(response)).error]).toEqual([400, 'unsupported_grant_type']);
});
