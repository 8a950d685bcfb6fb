import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConfigurationError, encodeExt } from '../../src/mac/index.ts';

test('encodes everything except letters, digits, hyphen, underscore and full stop', () => {
  const ascii = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)).join('');
  expect(encodeExt({ a: ascii })).toBe(
    'a=+%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D%7E',
  );
});

test('encodes the body hash first, then the parameters in order', () => {
  expect(
    encodeExt(
      [
        ['project_id', '4711'],
        ['a', 1],
        ['project_id', 'x'],
      ],
      'ab+/=',
    ),
  ).toBe('body_hash=ab%2B%2F%3D&project_id=4711&a=1&project_id=x');
});

test('returns an empty string without parameters and hash', () => {
  expect(encodeExt()).toBe('');
  expect(encodeExt({})).toBe('');
});

test('a form decoder returns every parameter', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name !== 'body_hash');
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (parameters) => {
      expect([...new URLSearchParams(encodeExt(parameters))]).toEqual(parameters);
    }),
  );
});

test.for([{ body_hash: 'x' }, { '': 'x' }, { name: '\uD800' }])('rejects the parameters %j', (parameters) => {
  expect(() => encodeExt(parameters)).toThrow(ConfigurationError);
});
