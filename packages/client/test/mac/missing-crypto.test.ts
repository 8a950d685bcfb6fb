import { afterEach, expect, test, vi } from 'vitest';
import { hmacSha256, sha256 } from '../../src/mac/hmac-web.ts';
import { useUpNonces } from '../support/use-up-nonces.ts';

afterEach(() => void vi.unstubAllGlobals());

const missing = (name: string, advice: string) => ({
  name: 'ConfigurationError',
  option: `crypto.${name}`,
  message: `crypto.${name} is missing: ${advice}`,
});

test.for([undefined, {}, { subtle: undefined }])('names crypto.subtle when crypto is %o', async (crypto) => {
  vi.stubGlobal('crypto', crypto);
  for (const call of [hmacSha256('key without crypto', 'text'), sha256(new Uint8Array(1))]) {
    await expect(call).rejects.toMatchObject(missing('subtle', 'use https, localhost or the option hmac'));
  }
});

test.for([undefined, {}])('names crypto.getRandomValues when crypto is %o', (crypto) => {
  vi.stubGlobal('crypto', crypto);
  expect(useUpNonces).toThrow(
    expect.objectContaining({
      ...missing('getRandomValues', 'use a polyfill'),
      cause: expect.any(TypeError) as Error,
    }),
  );
});

test('imports a key that cannot be exported', async () => {
  const importKey = vi.spyOn(crypto.subtle, 'importKey');
  await hmacSha256('key that stays inside', 'text');
  expect(importKey.mock.calls[0]?.slice(2)).toEqual([{ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']]);
  importKey.mockRestore();
});
