import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { signatureView } from '../src/requests/signature-view.ts';

const client = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };
const token = { id: 'tok_9fQe2LrXc0VbnM4s', key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo' };
const url = 'http://127.0.0.1:4010/oauth/v1/token?a=b%20c';

async function signedBy(credentials: typeof client, body?: string) {
  const method = body === undefined ? 'GET' : 'POST';
  const mac = await signMac({ ...credentials, method, url, body });
  const signed = { operation: 'createToken', method, url, header: mac.header, normalized: mac.normalized };
  return { mac, view: signatureView(signed, [client.id]) };
}

test('lists the seven elements in order, which form the signed text', async () => {
  const { mac, view } = await signedBy(client, 'grant_type=refresh_token');
  const elements = view?.elements ?? [];
  expect(elements.map(({ name }) => name)).toEqual([
    'timestamp',
    'nonce',
    'method',
    'target',
    'host',
    'port',
    'ext',
  ]);
  expect(elements.map(({ value }) => `${value}\n`).join('')).toBe(mac.normalized);
});

test('shows the values of the lines and the MAC in the header', async () => {
  const { mac, view } = await signedBy(client, 'grant_type=refresh_token');
  expect(view?.attributes.map(({ name, value }) => [name, value])).toEqual([
    ['id', client.id],
    ['ts', String(mac.timestamp)],
    ['nonce', mac.nonce],
    ['mac', mac.mac],
    ['ext', mac.ext],
  ]);
});

test('has an empty line and no attribute without ext', async () => {
  const { view } = await signedBy(client);
  expect(view?.attributes.map(({ name }) => name)).toEqual(['id', 'ts', 'nonce', 'mac']);
  expect(view?.elements.at(-1)).toMatchObject({ name: 'ext', value: '' });
});

test('shortens a token and contains no key', async () => {
  const { view } = await signedBy(token);
  expect(view?.signer).toBe('token');
  expect(view?.attributes[0]).toMatchObject({ name: 'id', value: 'tok_9f…' });
  const text = JSON.stringify(view);
  for (const secret of [token.id, token.key, client.key]) expect(text).not.toContain(secret);
});

test('returns undefined for another scheme', () => {
  const signed = { operation: 'getUser', method: 'GET', url, header: 'Bearer x', normalized: 'a\nb\n' };
  expect(signatureView(signed, [client.id])).toBeUndefined();
});
