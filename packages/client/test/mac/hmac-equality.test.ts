import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacSha256 as nodeHmac, sha256 as nodeHash } from '../../src/mac/hmac-node.ts';
import { hmacSha256 as webHmac, sha256 as webHash } from '../../src/mac/hmac-web.ts';
import { anyCharacter } from '../../../../scripts/vitest/any-character.ts';

const text = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 200 });

test('Node and Web Crypto compute the same for any key and text', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (key, message) => {
      expect(await webHmac(key, message)).toBe(nodeHmac(key, message));
    }),
  );
});

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
