import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacSha256 as nodeHmac, sha256 as nodeHash } from '../../src/mac/hmac-node.ts';
import { hmacSha256 as webHmac, sha256 as webHash } from '../../src/mac/hmac-web.ts';

const text = (maxLength: number) => fc.string({ unit: 'binary', minLength: 1, maxLength });

test('Node and Web Crypto compute the same for any key and text', async () => {
  await fc.assert(
    // Keys can be longer than a block of SHA-256, and texts than the block of memory for them.
    fc.asyncProperty(text(200), text(1_000), async (key, message) => {
      expect(await webHmac(key, message)).toBe(nodeHmac(key, message));
    }),
  );
});

test.each([1, 63, 64, 65, 128])(
  'Node and Web Crypto compute the same with a key of %i bytes',
  async (bytes) => {
    const key = 'k'.repeat(bytes);
    for (const length of [0, 1, 660, 661, 662, 1_984, 1_985, 5_000])
      expect(nodeHmac(key, 'ą'.repeat(length))).toBe(await webHmac(key, 'ą'.repeat(length)));
  },
);

test('Node and Web Crypto compute the same hash for any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (wholeBytes) => {
      expect(await webHash(wholeBytes)).toBe(nodeHash(wholeBytes));
    }),
  );
});

test('imports a key again that is no longer cached', async () => {
  const keys = Array.from({ length: 100 }, (_, index) => `key ${index % 50}`);
  for (const key of keys) expect(await webHmac(key, 'text')).toBe(nodeHmac(key, 'text'));
});
