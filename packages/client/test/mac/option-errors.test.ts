import { expect, test } from 'vitest';
import {
  computeMac,
  ConfigurationError,
  formatMacHeader,
  signMac,
  type SignMacOptions,
} from '../../src/mac/index.ts';
import { credentials, request } from './fixtures.ts';

const wrong: [option: string, overrides: Partial<SignMacOptions>][] = [
  ['id', { id: '' }],
  ['id', { id: 'a"b' }],
  ['id', { id: 'a\\b' }],
  ['id', { id: 'ą' }],
  ['key', { key: '' }],
  ['nonce', { nonce: '' }],
  ['nonce', { nonce: 'a"b' }],
  ['nonce', { nonce: 'a\nb' }],
  ['nonce', { nonce: 'a\u007Fb' }],
  ['method', { method: '' }],
  ['method', { method: 'GET /\n' }],
  ['method', { method: ' GET' }],
  ['method', { method: 'GET ' }],
  ['timestamp', { timestamp: 1e11 }],
  ['url', { url: 'see https://wallet.paysera.com/' }],
  ['url', { url: 7 as never }],
  ['url', { url: {} as never }],
  ['url', { url: { href: 7 } as never }],
  ['ext', { ext: 7 as never }],
  ['ext', { ext: null as never }],
  ['ext', { ext: ['project_id'] as never }],
  ['ext', { ext: [[7, 'a']] as never }],
  ['ext', { ext: [['', 'a']] }],
  ['ext', { ext: [['a', {}]] as never }],
  ['ext', { ext: [['a', undefined]] as never }],
  ['ext', { ext: [['a', Infinity]] }],
  ['ext', { ext: [['a\uD800', 'b']] }],
  ['ext', { ext: [['a', 'b\uD800']] }],
  ['key', { key: 7 as never }],
  ['key', { key: 'a\uD800' }],
  ['nonce', { nonce: 7 as never }],
  ['timestamp', { timestamp: 1.5 }],
  ['timestamp', { timestamp: -1 }],
  ['timestamp', { timestamp: Number.NaN }],
  ['timestamp', { timestamp: 1_767_225_600_000 }],
  ['url', { url: '' }],
  ['url', { url: '/rest/v1/user/me' }],
  ['url', { url: 'wallet.paysera.com/rest' }],
  ['url', { url: 'ftp://wallet.paysera.com/' }],
  ['url', { url: 'https:///rest' }],
  ['url', { url: 'https://wallet.paysera.com:99999/' }],
  ['url', { url: 'https://a:b@wallet.paysera.com/' }],
  ['url', { url: new URL('https://a:b@wallet.paysera.com/') }],
  ['url', { url: 'https://wallet.paysera.com/a b' }],
  ['url', { url: 'https://wallet.paysera.com/a\nb' }],
  ['url', { url: 'https://wallet.paysera.com/ą' }],
  ['ext', { ext: { body_hash: 'x' } }],
];

test.for(wrong)('%s cannot be %j', async ([option, overrides]) => {
  const error = await signMac({ ...credentials, ...request, ...overrides }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ConfigurationError);
  const message = expect.stringMatching(new RegExp(`^${option} must be \\w`)) as string;
  expect(error).toMatchObject({ option, code: 'configuration', name: 'ConfigurationError', message });
});

test('no message contains the key', async () => {
  const error = await signMac({ ...credentials, ...request, id: credentials.key + '"' }).catch(String);
  expect(error).not.toContain(credentials.key);
});

test('computeMac rejects an empty key, and formatMacHeader a quotation mark', async () => {
  await expect(computeMac('', 'text')).rejects.toMatchObject({ option: 'key' });
  const attributes = { id: 'a', timestamp: '1', nonce: 'b', mac: 'c', ext: '' };
  expect(() => formatMacHeader({ ...attributes, mac: '"' })).toThrow(
    expect.objectContaining({ option: 'mac' }),
  );
});

test.for<[option: string, options: unknown]>([
  ['options', undefined],
  ['options', null],
  ['options', new Map()],
  ['method', { ...credentials, url: 'https://wallet.paysera.com/' }],
  ['body', { ...credentials, method: 'POST', url: 'https://wallet.paysera.com/', body: null }],
  ['body', { ...credentials, method: 'POST', url: 'https://wallet.paysera.com/', body: [] }],
  ['body', { ...credentials, method: 'POST', url: 'https://wallet.paysera.com/', body: new Int8Array(1) }],
  ['body', { ...credentials, method: 'POST', url: 'https://wallet.paysera.com/', body: new Blob(['a']) }],
  ['body', { ...credentials, method: 'POST', url: 'https://wallet.paysera.com/', body: new ArrayBuffer(1) }],
  ['id', { ...credentials, id: undefined, method: 'GET', url: 'https://wallet.paysera.com/' }],
])('signMac names %s in %o', async ([option, options]) => {
  const message = expect.stringMatching(/^\w+ (?:is missing: it )?must be ['\w]/) as string;
  expect(await signMac(options as never).catch((cause: unknown) => cause)).toMatchObject({
    name: 'ConfigurationError',
    option,
    message,
  });
});

test.for([0, 1e11 - 1])('accepts the timestamp %i', async (timestamp) => {
  expect(await signMac({ ...credentials, ...request, timestamp })).toMatchObject({ timestamp });
});
