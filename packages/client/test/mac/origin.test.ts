import { expect, test } from 'vitest';
import { parseOrigin, parseServerOrigin } from '../../src/mac/index.ts';

test.for([
  ['https://wallet.paysera.com', 'https://wallet.paysera.com'],
  ['https://wallet.paysera.com/', 'https://wallet.paysera.com'],
  ['HTTP://EXAMPLE.ORG:8080', 'http://example.org:8080'],
  [new URL('http://[::1]:4010'), 'http://[::1]:4010'],
] as const)('parseOrigin accepts %s', ([value, origin]) => {
  expect(parseOrigin('baseUrl', value).origin).toBe(origin);
});

test.for([
  '',
  'wallet.paysera.com',
  '/rest',
  'ftp://wallet.paysera.com',
  'xhttps://wallet.paysera.com',
  'httpsx://wallet.paysera.com/',
  'https://a@wallet.paysera.com',
  'https://:a@wallet.paysera.com',
  'https://wallet.paysera.com/rest',
  'https://wallet.paysera.com//',
  'https://wallet.paysera.com?',
  'https://wallet.paysera.com#',
  new URL('https://wallet.paysera.com/?a'),
  undefined,
  null,
  7,
  {},
  { href: 7 },
  { href: null },
])('parseOrigin rejects %o', (value) => {
  for (const parse of [parseOrigin, parseServerOrigin]) {
    expect(() => parse('baseUrl', value as string)).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        option: 'baseUrl',
        message:
          'baseUrl must be an http or https URL with scheme, host and port only, such as https://wallet.paysera.com',
      }),
    );
  }
});

test.for([
  'http://localhost',
  'http://wallet.localhost:4010',
  'http://a.b.localhost',
  'http://127.0.0.1:4010',
  'http://127.255.10.1',
  'http://[::1]',
  'https://wallet.paysera.com',
])('parseServerOrigin accepts %s', (value) => {
  expect(parseServerOrigin('baseUrl', value).origin).toBe(value);
});

test.for([
  'http://wallet.paysera.com',
  'http://xlocalhost',
  'http://localhost.example.org',
  'http://127.0.0.1.example.org',
  'http://127.example.org',
  'http://x127.0.0.1.example',
  'http://128.0.0.1',
  'http://[::2]',
  'http://0.0.0.0',
])('parseServerOrigin rejects %s', (value) => {
  expect(parseOrigin('baseUrl', value).origin).toBe(value);
  expect(() => parseServerOrigin('baseUrl', value)).toThrow(
    expect.objectContaining({
      message: 'baseUrl must be https: plain http is for loopback addresses and allowInsecureHost',
    }),
  );
});

test.for([
  ['http://sandbox:4010', ['sandbox']],
  ['http://SANDBOX', ['other', 'sandbox']],
  ['http://192.0.2.1:4010', ['192.0.2.1']],
  ['http://[fd00::1]', ['[fd00::1]']],
] as const)('parseServerOrigin accepts %s when its host is allowed', ([value, hosts]) => {
  expect(parseServerOrigin('baseUrl', value, hosts).href).toBe(new URL(value).href);
});

test.for(['http://a.sandbox', 'http://sandbox.example.org', 'http://sandbox-2', 'http://xsandbox'])(
  'parseServerOrigin rejects %s when only sandbox is allowed',
  (value) => {
    expect(() => parseServerOrigin('baseUrl', value, ['sandbox'])).toThrow(/^baseUrl must be https/);
  },
);
