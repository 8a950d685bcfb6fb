import { expect, test } from 'vitest';
import { sign } from '../../src/auth/sign.ts';
import { computeMac, hashBody, normalizeRequest } from '../../src/mac/index.ts';
import { compose } from '../../src/pipeline/pipeline.ts';
import { createToken } from '../../src/generated/descriptors.gen.ts';
import { settingsFrom } from '../../src/options/settings.ts';
import type { Middleware } from '../../src/transport/attempt.ts';
import { sendRequest } from '../../src/transport/send-request.ts';
import { attemptOf } from '../support/attempt-of.ts';
import { respondingFetch } from '../support/responding-fetch.ts';
import { client, signatureOf, token, walletRespondingJson } from '../support/wallet-responding.ts';

const twice: Middleware = async (attempt, next) => {
  await next(attempt);
  return next(attempt);
};

test('signs the request as it is sent', async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: { token } });
  await wallet.listStatements({ walletId: 14471, currency: 'EUR', text: 'lunch & taxi' });
  const [request] = requests;
  const { id, timestamp, nonce, mac, ext } = signatureOf(request);
  const { pathname, search } = new URL(request?.url ?? '');
  const normalized = normalizeRequest({
    timestamp,
    nonce,
    method: 'GET',
    requestUri: pathname + search,
    host: 'wallet.paysera.com',
    port: 443,
    ext,
  });
  expect({ id, ext }).toEqual({ id: token.id, ext: '' });
  expect(mac).toBe(await computeMac(token.key, normalized));
});

test('hashes the bytes that are sent', async () => {
  const { wallet, requests } = walletRespondingJson({}, { options: { client } });
  await wallet.createToken({ grant_type: 'password', username: 'Ąžuolas ❄', password: 'a b&c=d' });
  const [request] = requests;
  const sent = new Uint8Array((await request?.arrayBuffer()) ?? []);
  expect(new TextDecoder().decode(sent)).toBe(
    'grant_type=password&username=%C4%84%C5%BEuolas+%E2%9D%84&password=a+b%26c%3Dd',
  );
  const { ext } = signatureOf(request);
  expect(new URLSearchParams(ext).get('body_hash')).toBe(await hashBody(sent));
});

test('signs each attempt anew', async () => {
  const sent: string[] = [];
  const fetch = respondingFetch(async (request) => {
    sent.push(signatureOf(request).nonce);
    expect(await request.text()).toBe('b');
    return new Response();
  });
  const sending = sendRequest({ baseUrl: 'https://wallet.paysera.com', fetch, maxResponseBytes: 1_000 });
  const request = { method: 'POST', url: 'https://wallet.paysera.com/a' };
  const attempt = attemptOf({
    request,
    body: new TextEncoder().encode('b'),
    call: { descriptor: createToken },
  });
  const { baseUrl, signedAs, ext } = settingsFrom({});
  await compose([twice, sign({ baseUrl, client, signedAs, ext }, Date)], sending)(attempt);
  expect(new Set(sent).size).toBe(2);
});

test('does not sign a public operation', async () => {
  const { wallet, requests } = walletRespondingJson({ time: 1 }, { options: { client, token } });
  await wallet.getServer();
  expect(requests[0]?.headers.has('authorization')).toBe(false);
});
