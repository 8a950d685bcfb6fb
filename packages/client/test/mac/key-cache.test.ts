import { expect, onTestFinished, test, vi } from 'vitest';
import { hmacSha256 } from '../../src/mac/hmac-web.ts';

/** Signs with keys one after another and counts how many of them had to be imported. */
async function importsFor(keys: readonly string[]): Promise<number> {
  const spy = vi.spyOn(crypto.subtle, 'importKey');
  onTestFinished(() => spy.mockRestore());
  spy.mockClear();
  for (const key of keys) await hmacSha256(key, 'text');
  return spy.mock.calls.length;
}

/** Imports keys until the cache has just been emptied: the key before is then unknown. */
async function emptyCache(): Promise<void> {
  for (let count = 0; count < 100; count += 1) {
    await importsFor([`filler ${count}`]);
    if (count > 0 && (await importsFor([`filler ${count - 1}`])) === 1) return;
  }
}

const keysNamed = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index}`);

test('imports a key once for many signatures', async () => {
  expect(await importsFor(Array.from({ length: 20 }, () => 'one key'))).toBe(1);
});

test('does not wait for the import of another call, which a runtime may have ended', async () => {
  const { subtle } = crypto;
  const importKey = subtle.importKey.bind(subtle);
  const spy = vi.spyOn(subtle, 'importKey').mockImplementationOnce(() => new Promise(() => {}));
  onTestFinished(() => spy.mockRestore());
  void hmacSha256('key of two calls', 'text');
  spy.mockImplementation(importKey);
  expect(await hmacSha256('key of two calls', 'text')).toMatch(/=$/);
});

test('imports a key again after a failed import', async () => {
  const spy = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValueOnce(new Error('Busy'));
  onTestFinished(() => spy.mockRestore());
  await expect(hmacSha256('unlucky key', 'text')).rejects.toThrow('Busy');
  expect(await hmacSha256('unlucky key', 'text')).toMatch(/=$/);
});

test('caches at most 32 keys', async () => {
  const many = keysNamed('many', 1_000);
  expect(await importsFor(many)).toBe(1_000);
  // From the newest back, so that an import of an old key cannot push out one that is still to be counted.
  const recent = many.slice(-32).toReversed();
  const imported = await importsFor(recent);
  expect(imported).toBeLessThan(32);
  expect(await importsFor(many.slice(0, -32))).toBe(1_000 - 32);
});

test('keeps up to 32 keys, and empties the cache for one more', async () => {
  await emptyCache();
  // Two keys are in the cache by now.
  const thirty = keysNamed('kept', 30);
  expect(await importsFor([...thirty, ...thirty])).toBe(30);
  expect(await importsFor(['one more', ...thirty.slice(0, 1)])).toBe(2);
});
