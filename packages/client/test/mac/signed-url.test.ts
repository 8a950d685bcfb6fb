import { expect, test } from 'vitest';
import { signMac } from '../../src/mac/index.ts';
import { credentials, request } from './fixtures.ts';

const signedParts = async (url: string | URL): Promise<string[]> => {
  const { normalized } = await signMac({ ...credentials, ...request, url });
  return normalized.split('\n').slice(3, 6);
};

test.for([
  ['https://wallet.paysera.com/a?b[lt]=1', '/a?b[lt]=1'],
  ['https://wallet.paysera.com/a?b%5Blt%5D=1&c=%2f', '/a?b%5Blt%5D=1&c=%2f'],
  ['https://wallet.paysera.com/a?', '/a?'],
  ['https://wallet.paysera.com/a?#part', '/a?'],
  ['https://wallet.paysera.com/a#part?b', '/a'],
  ['https://wallet.paysera.com', '/'],
  ['https://wallet.paysera.com?a=1', '/?a=1'],
  ['https://wallet.paysera.com/a/../b//c/.', '/a/../b//c/.'],
  ['https://wallet.paysera.com/a?b=c?d=/e', '/a?b=c?d=/e'],
] as const)('the text %s is signed as %s', async ([url, uri]) => {
  expect(await signedParts(url)).toEqual([uri, 'wallet.paysera.com', '443']);
});

test('a URL object keeps its lone question mark', async () => {
  expect(await signedParts(new URL('https://wallet.paysera.com/a?'))).toEqual([
    '/a?',
    'wallet.paysera.com',
    '443',
  ]);
  expect(await signedParts(new URL('https://wallet.paysera.com'))).toEqual([
    '/',
    'wallet.paysera.com',
    '443',
  ]);
});

test.for([
  ['HTTPS://Wallet.Paysera.COM/', 'wallet.paysera.com', '443'],
  ['http://127.0.0.1/', '127.0.0.1', '80'],
  ['http://localhost:4010/', 'localhost', '4010'],
  ['http://[::1]:4010/', '[::1]', '4010'],
  ['https://wallet.paysera.com:443/', 'wallet.paysera.com', '443'],
  ['https://wallet.paysera.com:80/', 'wallet.paysera.com', '80'],
] as const)('%s is signed for %s and %s', async ([url, host, port]) => {
  expect(await signedParts(url)).toEqual(['/', host, port]);
});
