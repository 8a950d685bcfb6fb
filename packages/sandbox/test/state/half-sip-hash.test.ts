import { expect, test } from 'vitest';
import { halfSipHash } from '../../src/state/memory/half-sip-hash.ts';

// From `vectors_hsip64` of the reference implementation: key 00 01 … 07, message 00 01 … of each length.
const published = [
  '218d1f59b9b83cc8',
  'be552412f8387315',
  '064f39ef7c50eb57',
  'ce0f1a45f7060679',
  'd5e78a175be52ea1',
  'cb9d7c3f2f3db580',
];

test('returns the published results', () => {
  const results = published.map((_, length) => {
    const words = new Uint32Array(
      halfSipHash(
        Uint8Array.from({ length }, (__, index) => index),
        [0x03020100, 0x07060504],
      ),
    );
    return [...new Uint8Array(words.buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });
  expect(results).toEqual(published);
});

test('hashes as many bytes of a block as its length says', () => {
  const bytes = Uint8Array.from({ length: 8 }, (_, index) => index + 1);
  expect(halfSipHash(bytes, [1, 2], 5)).toEqual(halfSipHash(bytes.slice(0, 5), [1, 2]));
});

test('depends on the key', () => {
  expect(halfSipHash(new Uint8Array(9), [1, 2])).not.toEqual(halfSipHash(new Uint8Array(9), [1, 3]));
});
