import { createHash, createHmac } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { createWallet } from '../../src/index.ts';
import { computeMac, hashBody, type HmacFunctions, signMac } from '../../src/mac/index.ts';

const hmac: HmacFunctions = {
  hmacSha256: (key, message) => createHmac('sha256', key).update(message).digest(),
  sha256: async (message) => createHash('sha256').update(message).digest(),
};
const request = {
  id: 'wkVd93h2uS',
  key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU',
  method: 'POST',
  url: 'https://wallet.paysera.com/rest/v1/user',
  body: '{"name":"Ąžuolas"}',
  timestamp: 1_343_811_600,
  nonce: 'a',
};

test('the functions of hmac compute the same signature as the platform', async () => {
  const used = {
    hmacSha256: vi.fn<HmacFunctions['hmacSha256']>(hmac.hmacSha256),
    sha256: vi.fn<HmacFunctions['sha256']>(hmac.sha256),
  };
  expect(await signMac({ ...request, hmac: used })).toEqual(await signMac(request));
  expect(used.hmacSha256).toHaveBeenCalledTimes(1);
  expect(used.sha256).toHaveBeenCalledTimes(1);
  expect(await computeMac('key', 'text', hmac)).toBe(await computeMac('key', 'text'));
  expect(await hashBody('text', hmac)).toBe(await hashBody('text'));
});

test('a wallet signs with the functions of hmac', async () => {
  const hmacSha256 = vi.fn<HmacFunctions['hmacSha256']>(hmac.hmacSha256);
  const wallet = createWallet({
    client: { id: 'a', key: 'b' },
    hmac: { ...hmac, hmacSha256 },
    fetch: async () => Response.json({ id: 1 }),
  });
  await wallet.getUser({ userId: 1 });
  expect(hmacSha256.mock.calls[0]?.[0]).toEqual(new TextEncoder().encode('b'));
});

test('rejects functions that do not return 32 bytes, such as a text', async () => {
  const hexadecimal = { ...hmac, hmacSha256: () => 'ab'.repeat(32) as unknown as Uint8Array };
  await expect(signMac({ ...request, hmac: hexadecimal })).rejects.toThrow(
    'hmac must be functions that return 32 bytes',
  );
});

test('rejects a value without both functions', () => {
  const wrong = { hmacSha256: hmac.hmacSha256 } as unknown as HmacFunctions;
  expect(() => createWallet({ hmac: wrong })).toThrow(
    'hmac must be an object with the functions hmacSha256 and sha256',
  );
});
