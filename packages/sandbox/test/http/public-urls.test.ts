import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noPublicUrls, PublicUrls } from '../../src/http/public-urls.ts';

const urls = new PublicUrls([
  'https://sandbox.example.org',
  'http://sandbox:4010',
  'https://other.test:8443',
]);

test.each([
  ['https://sandbox.example.org', 'https://sandbox.example.org'],
  ['http://sandbox.example.org', 'https://sandbox.example.org'],
  ['http://sandbox.example.org:443', 'https://sandbox.example.org'],
  ['http://sandbox:4010', 'http://sandbox:4010'],
  ['http://other.test:8443', 'https://other.test:8443'],
  // Proxies and health checks that use an address.
  ['http://127.0.0.1:4010', 'https://sandbox.example.org'],
  ['http://localhost', 'https://sandbox.example.org'],
  ['http://192.0.2.7:4010', 'https://sandbox.example.org'],
  ['http://[2001:db8::1]:4010', 'https://sandbox.example.org'],
])('a request to %s is for %s', (origin, expected) => {
  expect(urls.originOf(origin)).toBe(expected);
});

test.each([
  'http://evil.test',
  'http://sandbox.example.org:4010',
  'http://sandbox.example.org.evil.test',
  'http://sandbox',
  'https://other.test',
  'http://localhost.evil.test',
])('a request to %s is for no public URL', (origin) => {
  expect(urls.originOf(origin)).toBe(origin);
});

test('of two URLs with the same host, the one with the scheme of the request counts, then the first', () => {
  const both = new PublicUrls(['https://a.test:81', 'http://a.test:81']);
  expect(both.originOf('http://a.test:81')).toBe('http://a.test:81');
  expect(new PublicUrls(['https://b.test', 'http://b.test:443']).originOf('http://b.test:443')).toBe(
    'http://b.test:443',
  );
});

test('without public URLs every request is for the host that it names', () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      expect(noPublicUrls.originOf(url)).toBe(url);
    }),
  );
});

test('finding the URL of a found URL changes nothing', () => {
  fc.assert(
    fc.property(fc.webAuthority({ withPort: true }), (authority) => {
      const found = urls.originOf(`http://${authority}`);
      expect(urls.originOf(found)).toBe(found);
    }),
  );
});
