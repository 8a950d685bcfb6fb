/** A key of {@link halfSipHash}: two 32-bit words. */
export type HashKey = readonly [number, number];

/** Two 32-bit words. */
export type Hash = readonly [number, number];

/**
 * HalfSipHash-2-4 with a result of 64 bits, by Aumasson and Bernstein: a fast keyed hash on 32-bit words, for which an attacker without the
 * key cannot create collisions.
 *
 * @param length - Number of the bytes that are hashed. @default all
 * @see https://github.com/veorq/SipHash
 */
export function halfSipHash(bytes: Uint8Array, [key0, key1]: HashKey, length = bytes.length): Hash {
  let v0 = key0 | 0;
  let v1 = key1 ^ 0xee;
  let v2 = key0 ^ 0x6c796765;
  let v3 = key1 ^ 0x74656462;
  let first = 0;
  let second = 0;
  // The last word has the remaining bytes and the length. Two steps without a word follow, one for each word of the result.
  const words = (length >> 2) + 1;
  for (let step = 0; step < words + 2; step++) {
    const bits =
      step < words - 1 ? wordAt(bytes, 4 * step) : step < words ? lastWord(bytes, 4 * step, length) : 0;
    v3 ^= bits;
    if (step === words) v2 ^= 0xee;
    if (step === words + 1) v1 ^= 0xdd;
    for (let round = step < words ? 2 : 4; round > 0; round--) {
      v0 = (v0 + v1) | 0;
      v1 = rotate(v1, 5) ^ v0;
      v0 = rotate(v0, 16);
      v2 = (v2 + v3) | 0;
      v3 = rotate(v3, 8) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = rotate(v3, 7) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = rotate(v1, 13) ^ v2;
      v2 = rotate(v2, 16);
    }
    v0 ^= bits;
    first = second;
    second = (v1 ^ v3) >>> 0;
  }
  return [first, second];
}

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

const byteAt = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;

const wordAt = (bytes: Uint8Array, index: number): number =>
  byteAt(bytes, index) |
  (byteAt(bytes, index + 1) << 8) |
  (byteAt(bytes, index + 2) << 16) |
  (byteAt(bytes, index + 3) << 24);

/** Returns the word of the bytes that are left, at most three, and of the length. */
function lastWord(bytes: Uint8Array, index: number, length: number): number {
  let value = length << 24;
  for (let byte = index; byte < length; byte++) value |= byteAt(bytes, byte) << (8 * (byte - index));
  return value;
}
