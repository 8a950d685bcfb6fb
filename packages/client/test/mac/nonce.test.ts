import { expect, test } from 'vitest';
import { createNonce } from '../../src/mac/index.ts';

const createNonces = () => Array.from({ length: 2000 }, createNonce);

test('a nonce is 32 letters and digits, and different each time', () => {
  const nonces = createNonces();
  for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9]{32}$/);
  expect(new Set(nonces).size).toBe(nonces.length);
});

test('every character is equally likely', () => {
  const nonces = createNonces();
  const counts = new Map<string, number>();
  for (const character of nonces.join('')) counts.set(character, (counts.get(character) ?? 0) + 1);
  const mean = (nonces.length * 32) / 62;
  // Six standard deviations: a remainder of a division by 62 would push the first eight letters seven above.
  const tolerance = 6 * Math.sqrt(mean);
  expect(counts.size).toBe(62);
  for (const count of counts.values()) expect(Math.abs(count - mean)).toBeLessThan(tolerance);
});
