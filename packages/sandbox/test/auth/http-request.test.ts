import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHttpRequest, RequestTextError } from '../../src/explain.ts';

test('parses request line, headers and body', () => {
  const text =
    'post /rest/v1/user?x=1 HTTP/1.1\r\nHost: example.org\r\nContent-Type:  text/plain \r\n\r\n{"a":\n\n1}';
  expect(parseHttpRequest(text)).toEqual({
    method: 'POST',
    url: 'https://example.org/rest/v1/user?x=1',
    headers: { host: 'example.org', 'content-type': 'text/plain' },
    body: '{"a":\n\n1}',
  });
});

test.each([
  ['127.0.0.1:4010', 'http'],
  ['127.8.0.1', 'http'],
  ['localhost', 'http'],
  ['[::1]:80', 'http'],
  ['127.0.0.1.example.org', 'https'],
  ['localhost.example.org', 'https'],
  ['wallet.paysera.com', 'https'],
])('the scheme for the host %s is %s', (host, scheme) => {
  expect(parseHttpRequest(`GET /a\nHost: ${host}\n`)?.url).toBe(`${scheme}://${host}/a`);
});

test('a whole URL needs no host, and the option is the host of a path', () => {
  expect(parseHttpRequest('GET http://a/b HTTP/1.1')?.url).toBe('http://a/b');
  expect(parseHttpRequest('GET /b', { host: 'example.org' })?.url).toBe('https://example.org/b');
  expect(parseHttpRequest('GET /b\nhost: a', { host: 'example.org' })?.url).toBe('https://a/b');
});

test('leaves out the line feed with which an editor ended the body, and no other', () => {
  const bodyOf = (length: number, body: string) =>
    parseHttpRequest(`PUT http://a/ HTTP/1.1\nContent-Length: ${length}\n\n${body}`)?.body;
  expect(bodyOf(2, '{}\n')).toBe('{}');
  expect(bodyOf(3, '{}\n')).toBe('{}\n');
  expect(parseHttpRequest('PUT http://a/\n\n{}\n')?.body).toBe('{}\n');
  expect(parseHttpRequest('GET http://a/\n\n')).not.toHaveProperty('body');
});

test.each([
  '',
  'hello',
  'GET',
  'GET elsewhere',
  'GET ftp://a/',
  'wget http://a/',
  'HTTPS http://a/',
  '{"a":1}',
  'GET /a b c',
])('returns undefined for %j', (text) => {
  expect(parseHttpRequest(text)).toBeUndefined();
});

test.each([
  ['GET /secret', 'The request has no host. Add the header Host, or write the whole URL.'],
  ['GET /\nHost: a\nsecret\n\n', 'Line 3 of the request is no header.'],
])('rejects %j without repeating it', (text, message) => {
  expect(() => parseHttpRequest(text)).toThrow(new RequestTextError(message));
});

test('reads back what was written, and throws nothing else for any text', () => {
  const token = fc
    .stringMatching(/^[a-z][a-z\d-]{0,10}$/)
    .filter((name) => name !== 'content-length' && name !== 'host');
  const value = fc.stringMatching(/^[!-~]{1,20}$/);
  fc.assert(
    fc.property(fc.dictionary(token, value), fc.string({ minLength: 1 }), (headers, body) => {
      const lines = Object.entries(headers).map((pair) => pair.join(': '));
      const text = ['GET http://a/b HTTP/1.1', ...lines, '', body].join('\r\n');
      expect(parseHttpRequest(text)).toEqual({ method: 'GET', url: 'http://a/b', headers, body });
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const each of [text, `GET /${text}`, `GET /\n${text}`]) {
        try {
          parseHttpRequest(each);
        } catch (error) {
          expect(error).toBeInstanceOf(RequestTextError);
        }
      }
    }),
  );
});
