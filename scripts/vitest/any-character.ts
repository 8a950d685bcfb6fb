import fc from 'fast-check';

/** The first code point of the surrogates, which are no characters, and their number. */
const [surrogates, surrogateCount] = [0xd800, 0x800];

/**
 * Any Unicode character, to pass to `fc.string` as `unit`. It is that of `unit: 'binary'`, which first puts all 1.1 million characters
 * into a map: a second of processor time and 100 MB for each process that runs tests.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat(0x10_ff_ff - surrogateCount).map(
  (place) => String.fromCodePoint(place < surrogates ? place : place + surrogateCount),
  (value) => {
    const point = typeof value === 'string' ? (value.codePointAt(0) ?? -1) : -1;
    const isSurrogate = point >= surrogates && point < surrogates + surrogateCount;
    if (point < 0 || isSurrogate || value !== String.fromCodePoint(point))
      throw new Error('Not one character.');
    return point < surrogates ? point : point - surrogateCount;
  },
);
