import { expect, test } from 'vitest';
import { parseMacHeader, signMac } from '../../src/mac/index.ts';
import { credentials, request } from './fixtures.ts';

test('an empty body has no hash', async () => {
  const { header } = await signMac({ ...credentials, ...request });
  for (const body of ['', new Uint8Array(), undefined]) {
    expect(await signMac({ ...credentials, ...request, body })).toMatchObject({ ext: '', header });
  }
});

test('a method in lower case is signed in upper case', async () => {
  const { mac } = await signMac({ ...credentials, ...request, method: 'POST' });
  expect(await signMac({ ...credentials, ...request, method: 'post' })).toMatchObject({ mac });
});

test('creates timestamp and nonce when they are left out', async () => {
  const { url, method } = request;
  const before = Math.floor(Date.now() / 1000);
  const first = await signMac({ ...credentials, url, method });
  const second = await signMac({ ...credentials, url, method });
  expect(first.timestamp).toBeGreaterThanOrEqual(before);
  expect(first.timestamp).toBeLessThanOrEqual(Math.floor(Date.now() / 1000));
  expect(first.nonce).toMatch(/^[A-Za-z0-9]{32}$/);
  expect(second.nonce).not.toBe(first.nonce);
});

test('the header contains the values of the result', async () => {
  const signed = await signMac({ ...credentials, ...request, ext: { project_id: 4711 } });
  expect(parseMacHeader(signed.header)).toEqual({
    ok: true,
    attributes: {
      id: credentials.id,
      timestamp: String(signed.timestamp),
      nonce: signed.nonce,
      mac: signed.mac,
      ext: 'project_id=4711',
    },
  });
});
