import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serializeQuery } from '../../src/transport/parameters.ts';
import { anyCharacter } from '../../../../scripts/vitest/any-character.ts';

test('serializes a list as its name repeated', () => {
  expect(serializeQuery('query', { a: [1, 'b c', true], d: 'e' })).toBe('a=1&a=b+c&a=true&d=e');
});

test('serializes an object as its members in brackets', () => {
  expect(serializeQuery('query', { person_code: { lt: '49103150015' }, a: 1 })).toBe(
    'person_code%5Blt%5D=49103150015&a=1',
  );
});

test('leaves out undefined and null, and keeps empty strings', () => {
  expect(
    serializeQuery('query', { a: undefined, b: null, c: [], d: [undefined], e: '', f: 0, g: false }),
  ).toBe('e=&f=0&g=false');
});

test('a round trip through URLSearchParams changes nothing', () => {
  const value = fc.string({ unit: anyCharacter });
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(value, fc.array(value), fc.integer())),
      (query) => {
        const text = serializeQuery('query', query);
        expect(String(new URLSearchParams(text))).toBe(text);
        const { search } = new URL(`https://wallet.paysera.com/?${text}`);
        expect(search).toBe(text === '' ? '' : `?${text}`);
      },
    ),
  );
});

test.for([Number.NaN, Infinity, {}, new Date(0), () => 1, Symbol('a')])('rejects %s by name', (value) => {
  expect(() => serializeQuery('query', { limit: value })).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'limit' }),
  );
});
