import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRegistered, redirectProblem, redirectTo } from '../../src/oauth/redirect-uri.ts';
import { exampleClient } from '../../src/seed/clients.ts';

const loopback = exampleClient.redirectHosts;

test.each([
  'http://127.0.0.1:5173/callback',
  'http://localhost',
  'http://localhost:80/?a=b&c=[1]',
  'http://[::1]:65535/a/../b;c=%20',
])('%s is taken for a client that registered loopback', (uri) => {
  expect(isRegistered(uri, loopback)).toBe(true);
});

test.each([
  'https://127.0.0.1/callback',
  'HTTP://127.0.0.1/',
  'http://LOCALHOST/',
  'http://127.0.0.1.evil.example/',
  'http://localhost.evil.example/',
  'http://evil.example/127.0.0.1',
  'http://127.0.0.1@evil.example/',
  'http://127.0.0.1:80@evil.example/',
  'http://user@127.0.0.1/',
  'http://127.0.0.1\\@evil.example/',
  'http://127.0.0.1\\.evil.example/',
  'http:127.0.0.1/',
  'http:///127.0.0.1/',
  '//127.0.0.1/',
  '/callback',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://127.0.0.2/',
  'http://[::1%25eth0]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://127.0.0.1:0/',
  'http://127.0.0.1:080/',
  'http://127.0.0.1:65536/',
  'http://127.0.0.1:/',
  'http://127.0.0.1/#fragment',
  'http://127.0.0.1/a b',
  'http://127.0.0.1/\tx',
  'http://127.0.0.1/\u0161',
  'http://127.0.0.1/\u0161x',
  ' http://127.0.0.1/',
  'http://127.0.0.1/\n',
  'javascript:alert(1)',
  'data:text/html,x',
  '',
])('%j is rejected', (uri) => {
  expect(isRegistered(uri, loopback)).toBe(false);
});

test('every accepted redirect URI is on this machine', () => {
  const start = fc.constantFrom('', 'http://127.0.0.1', 'http://localhost:80', 'http://[::1]/');
  const part = fc.constantFrom(
    ...'http: https: // / \\ @ : 80 # ? . % 127.0.0.1 1 [::1] localhost evil.example'.split(' '),
  );
  let taken = 0;
  fc.assert(
    fc.property(start, fc.array(part, { maxLength: 6 }), (begin, parts) => {
      const uri = begin + parts.join('');
      if (!isRegistered(uri, loopback)) return;
      taken += 1;
      const { protocol, hostname, username, hash } = new URL(uri);
      expect([protocol, username, hash]).toEqual(['http:', '', '']);
      expect(['127.0.0.1', 'localhost', '[::1]']).toContain(hostname);
    }),
    { numRuns: 2_000 },
  );
  expect(taken).toBeGreaterThan(20);
});

test('port and path that were registered are compared exactly', () => {
  const hosts = [{ protocol: 'https', host: 'shop.example', path: '/callback' }] as const;
  expect(isRegistered('https://shop.example/callback', hosts)).toBe(true);
  expect(isRegistered('https://shop.example:443/callback?a=1', hosts)).toBe(true);
  for (const uri of [
    'https://shop.example/callback/',
    'https://shop.example/callback/../x',
    'https://shop.example/Callback',
    'https://shop.example:444/callback',
    'https://www.shop.example/callback',
    'http://shop.example/callback',
    'https://shop.example',
  ]) {
    expect(isRegistered(uri, hosts)).toBe(false);
  }
});

test('parameters are added to the query of the redirect URI, which stays as it is', () => {
  expect(redirectTo('http://a/b', { code: 'x y', state: undefined })).toBe('http://a/b?code=x%20y');
  expect(redirectTo('http://a/b?c=%7E+d', { code: 'x' })).toBe('http://a/b?c=%7E+d&code=x');
  expect(redirectTo('http://a/b?', { code: 'x' })).toBe('http://a/b?code=x');
});

test.each(['code', 'state', 'error', 'error_description', 'error_uri', 'iss'])(
  'rejects a redirect URI with the parameter %s',
  (name) => {
    for (const query of [
      `?${name}=mine`,
      `?a=b&${name}`,
      `?${encodeURIComponent(name).replace('e', '%65')}=x`,
    ]) {
      expect(redirectProblem(`http://127.0.0.1/${query}`, exampleClient)).toBe(
        `has the parameter ${name}, which is reserved for the response`,
      );
    }
    expect(redirectProblem(`http://127.0.0.1/?my_${name}=1`, exampleClient)).toBeUndefined();
  },
);

test.each([
  ['code[]=mine', 'code'],
  ['code[x][y]=mine', 'code'],
  ['code%5B%5D=mine', 'code'],
  ['code[=mine', 'code'],
  ['CODE=mine', 'code'],
  ['State=mine', 'state'],
  ['%20code=mine', 'code'],
  ['+state=mine', 'state'],
  ['error.description=mine', 'error_description'],
  ['ERROR%20URI[]=mine', 'error_uri'],
  ['code%00=mine', 'code'],
  ['c=d;code=mine', 'code'],
  [';state', 'state'],
])('rejects a redirect URI with ?%s, which applications may read as %s', (query, name) => {
  expect(redirectProblem(`http://127.0.0.1/?a=b&${query}`, exampleClient)).toBe(
    `has the parameter ${name}, which is reserved for the response`,
  );
});

test.each(['my[code]=1', 'codes=1', 'code_=1', 'xcode[]=1', '[code]=1', 'barcode=1'])(
  'a redirect URI with ?%s is taken',
  (query) => {
    expect(redirectProblem(`http://127.0.0.1/?${query}`, exampleClient)).toBeUndefined();
  },
);

test('a redirect URI and a state have a limit', () => {
  expect(redirectProblem(`http://127.0.0.1/${'x'.repeat(1_980)}`, exampleClient)).toBeUndefined();
  expect(redirectProblem(`http://127.0.0.1/${'x'.repeat(2_000)}`, exampleClient)).toBe(
    'is longer than 2000 characters',
  );
});

test.each([
  [[], 'It has registered none'],
  [
    [
      { protocol: 'http', host: 'localhost', port: 'any' },
      { protocol: 'https', host: 'a.example', port: 8443, path: '/callback' },
      { protocol: 'https', host: 'b.example' },
    ],
    'It has registered http://localhost:<any port>/<any path>, https://a.example:8443/callback, https://b.example/<any path>',
  ],
] as const)(
  'the error for an unregistered redirect URI lists those of the client: %#',
  (redirectHosts, list) => {
    expect(redirectProblem('http://evil.example/', { ...exampleClient, redirectHosts })).toBe(
      `is not registered for the client ${exampleClient.id}. ${list}`,
    );
  },
);
