import { expect, test } from 'vitest';
import { failureOf, walletAnsweringJson } from '../support/wallet-answering.ts';

test('headers of a call are sent beside the signature', async () => {
  const { wallet, requests } = walletAnsweringJson({});
  await wallet.getUser({ userId: 1 }, { headers: { 'accept-language': 'lt', 'x-sandbox-world': 'a' } });
  const { headers } = requests[0] ?? {};
  expect([headers?.get('accept-language'), headers?.get('x-sandbox-world')]).toEqual(['lt', 'a']);
  expect(headers?.get('authorization')).toMatch(/^MAC id=/);
});

const wrong: [option: string, options: object][] = [
  ['timeoutMs', { timeoutMs: 0 }],
  ['timeoutMs', { timeoutMs: '5' }],
  ['timeoutMs', { timeoutMs: Infinity }],
  ['deadlineMs', { deadlineMs: -1 }],
  ['retry', { retry: 'often' }],
  ['retry.limit', { retry: { limit: '3' } }],
  ['retry.unsafe', { retry: { unsafe: 1 } }],
  ['budget', { retry: { budget: 5 } }],
  ['signal', { signal: {} }],
  ['headers', { headers: { 'a b': 'c' } }],
  ['headers', { headers: { a: 'secret\nvalue' } }],
  ['headers', { headers: { Authorization: 'Bearer x' } }],
  ['timeout', { timeout: 5 }],
];

test.for(wrong)('%s cannot be set by %j', async ([option, options]) => {
  const { wallet, requests } = walletAnsweringJson({});
  const error = await failureOf(wallet.getServer({}, options));
  expect(error).toMatchObject({ name: 'ConfigurationError', option });
  expect(String(error)).not.toContain('secret');
  expect(requests).toEqual([]);
});
