import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkContentEncoding,
  preferredLanguage,
  preferredMediaType,
  readMediaType,
  readPreference,
} from '../../src/http/headers.ts';

test.each([
  ['lt-LT,en;q=0.5', 'lt'],
  ['en;q=0,lt;q=0.1', 'lt'],
  ['en;q=0.1,lt;q=0.10', 'en'],
  ['lt;q=0', undefined],
  ['*;q=0.5,en;q=0', 'lt'],
  ['*', 'en'],
  ['de', undefined],
  ['pl,en;q=0.7,lt;q=0.8', 'lt'],
  ['LT', 'lt'],
  ['lt ; q=0.9 , en ; q=1', 'en'],
  [undefined, 'en'],
])('Accept-Language %s prefers %s of en and lt', (header, language) => {
  expect(preferredLanguage(header, ['en', 'lt'])).toBe(language);
});

test.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ['application/json, text/html;q=0.1', 'application/json'],
  ['text/html;q=0, */*', 'application/json'],
  ['*/*', 'application/json'],
  ['text/*', 'text/html'],
  ['image/png', undefined],
  [undefined, 'application/json'],
])('Accept %s prefers %s of JSON and HTML', (header, type) => {
  expect(preferredMediaType(header, ['application/json', 'text/html'])).toBe(type);
});

test.each([
  ['application/json', 'application/json', undefined],
  ['Application/JSON ; Charset="UTF-8"', 'application/json', 'utf-8'],
  ['text/html;charset=iso-8859-1', 'text/html', 'iso-8859-1'],
  ['application/json, text/plain', 'application/json, text/plain', undefined],
  ['', '', undefined],
  [undefined, '', undefined],
])('Content-Type %s is of type %s and in %s', (header, type, charset) => {
  expect(readMediaType(header)).toEqual({ type, charset });
});

test.each([
  ['code=404', '404'],
  ['respond-async, code=404; foo=bar', '404'],
  ['CODE = "404"', '404'],
  ['wait=10,code=404', '404'],
  ['code=404, code=500', '404'],
  ['code', ''],
  ['foo; code=500', undefined],
  ['foo="a, code=500, b"', undefined],
  [String.raw`foo="\", code=500"`, undefined],
  ['xcode=500', undefined],
  ['', undefined],
])('Prefer %s has the code %s', (header, code) => {
  expect(readPreference(header, 'code')).toBe(code);
});

test.each(['gzip', 'br', 'x-unknown', 'identity, gzip', 'GZIP'])(
  'Content-Encoding %s is rejected',
  (header) => {
    expect(() => checkContentEncoding(header)).toThrow('The request body must not have a Content-Encoding');
  },
);

test.each([undefined, '', 'identity', 'Identity', 'identity, identity'])(
  'Content-Encoding %s is taken',
  (header) => {
    expect(() => checkContentEncoding(header)).not.toThrow();
  },
);

test('no header breaks its reader', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abq=;,"\\ 01./*-'.split('')) }), (header) => {
      expect(() => {
        preferredLanguage(header, ['en', 'lt']);
        preferredMediaType(header, ['text/html']);
        readMediaType(header);
        readPreference(header, 'code');
      }).not.toThrow();
    }),
  );
});

test('the time to read a preference grows with its length, not with its square', () => {
  const timeFor = (length: number): number => {
    const header = `code${' '.repeat(length)}x`;
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      for (let repeat = 0; repeat < 50; repeat++) expect(readPreference(header, 'code')).toBeUndefined();
      return performance.now() - started;
    });
    // The shortest one: the machine may do other things, too.
    return Math.min(...times);
  };
  // With the square, 32 times the length would take 1,024 times as long.
  expect(timeFor(160_000) / timeFor(5_000)).toBeLessThan(256);
});
