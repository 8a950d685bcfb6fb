import { expect, test } from 'vitest';
import { hmacSha256 as nodeHmac, sha256 as nodeHash } from '../../src/mac/hmac-node.ts';
import { hmacSha256 as webHmac, sha256 as webHash } from '../../src/mac/hmac-web.ts';
import { computeMac, hashBody, normalizeRequest, signMac } from '../../src/mac/index.ts';
import { allVectors, hasKnownBody, ownVectors, publishedVectors } from './fixtures.ts';

const implementations = [
  { platform: 'Node', hmac: nodeHmac, hash: nodeHash },
  { platform: 'Web Crypto', hmac: webHmac, hash: webHash },
];
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('there are ten published and six further vectors', () => {
  expect([publishedVectors.length, ownVectors.length]).toEqual([10, 6]);
});

for (const { platform, hmac, hash } of implementations) {
  test.for(allVectors)(`${platform} computes the mac of $name`, async ({ key, normalized, mac }) => {
    expect(await hmac(key, normalized)).toBe(mac);
  });

  test.for(ownVectors.filter(({ bodyHash }) => bodyHash))(
    `${platform} hashes the body of $name`,
    async ({ body = '', bodyHash }) => {
      expect(await hash(bytesOf(body))).toBe(bodyHash);
    },
  );
}

test.for(allVectors)('normalizeRequest, computeMac and formatMacHeader reproduce $name', async (vector) => {
  const url = new URL(vector.url);
  const normalized = normalizeRequest({
    timestamp: String(vector.timestamp),
    nonce: vector.nonce,
    method: vector.method,
    requestUri: url.pathname + url.search,
    host: url.hostname,
    port: 443,
    ext: vector.ext ?? '',
  });
  expect(normalized).toBe(vector.normalized);
  expect(await computeMac(vector.key, normalized)).toBe(vector.mac);
});

test.for(allVectors.filter(hasKnownBody))('signMac reproduces $name', async (vector) => {
  const { id, key, timestamp, nonce, method, url, body, extParameters } = vector;
  const signed = await signMac({ id, key, timestamp, nonce, method, url, body, ext: extParameters });
  expect(signed).toMatchObject({ ext: vector.ext ?? '', normalized: vector.normalized, mac: vector.mac });
  if (vector.header !== undefined) expect(signed.header).toBe(vector.header);
});

test.for(ownVectors.filter(({ bodyHash }) => bodyHash))(
  'hashBody accepts the text and the bytes of $name',
  async ({ body = '', bodyHash }) => {
    expect(await hashBody(body)).toBe(bodyHash);
    expect(await hashBody(bytesOf(body))).toBe(bodyHash);
  },
);
