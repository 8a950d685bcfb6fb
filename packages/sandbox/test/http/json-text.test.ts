import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, parseHandWrittenJson, parseJson } from '../../src/http/json-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['{ "users": [\n  { "id": 8, }\n] }', 2, 14],
  ['{"a": 1,}', 1, 9],
  ['{"a": }', 1, 7],
  ['{\r\n "a" 1}', 2, 6],
  ['{ "users": [', 1, 13],
  ['{"a":tru}', 1, 6],
  ['[1,2', 1, 5],
  ['[1,]', 1, 4],
  ['// c\n{}', 1, 1],
  ['{"a":1} x', 1, 9],
  ["{'a':1}", 1, 2],
  ['{"ą": "č", }', 1, 12],
  ['{"a":1,\n\n  "b": "unterminated\n}', 3, 21],
  ['', 1, 1],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  expect(() => parseJson(utf8(text))).toThrow(`not valid JSON: line ${line}, column ${column}`);
});

test.each([
  ['{"a":1,"a":2}', 'a', 1, 8],
  ['{"users":[\n  {"id":1, "id":2}]}', 'id', 2, 12],
  ['{"a":{"b":1},\r\n"a":{}}', 'a', 2, 1],
  ['{"":1,"":2}', '', 1, 7],
])('JSON that a person wrote has no key twice: %j', (text, key, line, column) => {
  expect(() => parseHandWrittenJson(utf8(text))).toThrow(
    `not valid JSON: the key "${key}" is there twice: line ${line}, column ${column}`,
  );
});

test.each(['{"a":{"a":[{"a":1},{"a":2}]}}', '{"a":1,"a":1}'])('no value is lost of %s', (text) => {
  expect(parseHandWrittenJson(utf8(text))).toEqual(JSON.parse(text));
});

test('removes a byte order mark', () => {
  expect(parseJson(utf8('\uFEFF{"a":1}'))).toEqual({ a: 1 });
  expect(decodeText(utf8('\uFEFFa=1'))).toBe('a=1');
});

test.each([
  ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ['Latin-1', [0x22, 0xe9, 0x22]],
  ['a lone surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
])('%s is not UTF-8', (_, bytes) => {
  expect(() => parseJson(new Uint8Array(bytes))).toThrow('not valid UTF-8');
});

test('accepts the same texts as JSON.parse, and throws only TextError for others', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-',
    '.5',
    'e',
    'null',
    '"',
    '\n',
    '\\',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          expect(() => parseJson(utf8(text))).toThrow(/^not valid JSON: line \d+, column \d+$/);
          return;
        }
        expect(parseJson(utf8(text))).toEqual(parsed);
      },
    ),
  );
});

test('a text that is nested too deeply for the search for its place is not JSON', () => {
  expect(() => parseJson(utf8('['.repeat(500_000)))).toThrow(/^not valid JSON$/);
});
