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
  state[0] = key0;
  state[1] = key1 ^ 0xee;
  state[2] = key0 ^ 0x6c796765;
  state[3] = key1 ^ 0x74656462;
  const whole = length & ~3;
  for (let index = 0; index < whole; index += 4) absorb(wordAt(bytes, index, 4));
  absorb(wordAt(bytes, whole, length - whole) | (length << 24));
  change(2, 0xee);
  runRounds(4);
  const first = word();
  change(1, 0xdd);
  runRounds(4);
  return [first, word()];
}

/** The four words of the hash that is being computed. One block for all, since a hash is computed at once. */
const state = new Int32Array(4);

const change = (index: number, bits: number): void => {
  state[index] = (state[index] ?? 0) ^ bits;
};

const word = (): number => ((state[1] ?? 0) ^ (state[3] ?? 0)) >>> 0;

function absorb(bits: number): void {
  change(3, bits);
  runRounds(2);
  change(0, bits);
}

function runRounds(count: number): void {
  let v0 = state[0] ?? 0;
  let v1 = state[1] ?? 0;
  let v2 = state[2] ?? 0;
  let v3 = state[3] ?? 0;
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
  state[0] = v0;
  state[1] = v1;
  state[2] = v2;
  state[3] = v3;
}

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

/** Returns the word of some bytes, at most four; the others count as zero. */
const wordAt = (bytes: Uint8Array, index: number, count: number): number => {
  let value = 0;
  for (let byte = 0; byte < count; byte++) value |= (bytes[index + byte] ?? 0) << (8 * byte);
  return value;
};
