import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMacHeader, type MacAttributes, parseMacHeader } from '../../src/mac/index.ts';
import { anyCharacter } from '../../../../scripts/vitest/any-character.ts';

const alphabet = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).filter(
  (character) => character !== '"' && character !== '\\',
);
const quoted = (minLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength: 80 });
const attributes: fc.Arbitrary<MacAttributes> = fc.record({
  id: quoted(1),
  timestamp: fc.nat(4_102_444_800).map(String),
  nonce: quoted(1),
  mac: quoted(1),
  ext: quoted(0),
});

test('parsing a formatted header returns the same attributes, for every nonce', () => {
  fc.assert(
    fc.property(attributes, (given) => {
      expect(parseMacHeader(formatMacHeader(given))).toEqual({ ok: true, attributes: given });
    }),
  );
});

test('the order of the attributes and the space around commas do not matter', () => {
  const order = fc.shuffledSubarray(['id', 'ts', 'nonce', 'mac', 'ext'], { minLength: 5 });
  const space = fc.constantFrom('', ' ', '  ', '\t');
  fc.assert(
    fc.property(attributes, order, space, space, (given, names, before, after) => {
      const values: Record<string, string> = { ...given, ts: given.timestamp };
      const header = `MAC ${names.map((name) => `${name}="${values[name]}"`).join(`${before},${after}`)}`;
      expect(parseMacHeader(header)).toEqual({ ok: true, attributes: given });
    }),
  );
});

test('parsing never throws, and its result can be formatted and parsed again', () => {
  const valid = attributes.map(formatMacHeader);
  const cut = fc.tuple(valid, fc.nat(400)).map(([header, length]) => header.slice(0, length));
  const more = fc.tuple(valid, fc.string()).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: anyCharacter }), cut, more), (header) => {
      const parsed = parseMacHeader(header);
      if (parsed.ok) expect(parseMacHeader(formatMacHeader(parsed.attributes))).toEqual(parsed);
      else expect(parsed.reason).toMatch(/^[a-z_]+$/);
    }),
  );
});
