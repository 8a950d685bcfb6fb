/** A key of {@link halfSipHash}: two 32-bit words. */
export type HashKey = readonly [number, number];

/** Two 32-bit words. */
export type Hash = readonly [number, number];

/**
 * HalfSipHash-2-4 with a result of 64 bits, by Aumasson and Bernstein: a fast keyed hash on 32-bit words, for which an attacker without the
 * key cannot create collisions.
 *
 * @see https://github.com/veorq/SipHash
 */
export function halfSipHash(bytes: Uint8Array, [key0, key1]: HashKey): Hash {
  let v0 = key0;
  let v1 = key1 ^ 0xee;
  let v2 = key0 ^ 0x6c796765;
  let v3 = key1 ^ 0x74656462;

  const rounds = (count: number) => {
    for (let round = 0; round < count; round++) {
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
  };
  const absorb = (word: number) => {
    v3 ^= word;
    rounds(2);
    v0 ^= word;
  };

  const whole = bytes.length & ~3;
  for (let index = 0; index < whole; index += 4) absorb(wordAt(bytes, index));
  absorb(wordAt(bytes, whole) | (bytes.length << 24));
  v2 ^= 0xee;
  rounds(4);
  const first = v1 ^ v3;
  v1 ^= 0xdd;
  rounds(4);
  return [first >>> 0, (v1 ^ v3) >>> 0];
}

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

const wordAt = (bytes: Uint8Array, index: number): number =>
  (bytes[index] ?? 0) |
  ((bytes[index + 1] ?? 0) << 8) |
  ((bytes[index + 2] ?? 0) << 16) |
  ((bytes[index + 3] ?? 0) << 24);
