import { expect, test } from 'vitest';
import { descriptors } from '../../src/generated/descriptors.gen.ts';
import { redact } from '../../src/pipeline/observe-requests.ts';
import { client, walletResponding } from '../support/wallet-responding.ts';

const origin = 'https://wallet.paysera.com';

test.for([
  ['activateToken', '/oauth/v1/tokens/tok_9fQe/activate', '/oauth/v1/tokens/redacted/activate'],
  ['revokeToken', '/oauth/v1/token?access_token=tok_9fQe', '/oauth/v1/token?access_token=redacted'],
  ['findUser', '/rest/v1/user?person_code[LT]=38', '/rest/v1/user?person_code=redacted'],
  [
    'listStatements',
    '/rest/v1/wallet/7/statements?currency=EUR&text=rent',
    '/rest/v1/wallet/7/statements?currency=EUR&text=redacted',
  ],
  ['getUser', '/rest/v1/user/14471?fields=id', '/rest/v1/user/14471?fields=id'],
] as const)('redacts all personal and secret values in the URL of %s', ([operation, url, redacted]) => {
  const descriptor = descriptors.find((each) => each.operation === operation);
  expect(descriptor && redact(origin + url, descriptor)).toBe(origin + redacted);
});

test('hooks get the URL and the redacted URL', async () => {
  const urls: string[] = [];
  const { wallet } = walletResponding(() => Response.json([]), {
    client,
    hooks: {
      onRequest: ({ redactedUrl }) => urls.push(redactedUrl),
      onResponse: ({ redactedUrl }) => urls.push(redactedUrl),
    },
  });
  await wallet.findUser({ email: 'ona@example.org' });
  expect(urls).toEqual(Array.from({ length: 2 }, () => `${origin}/rest/v1/user?email=redacted`));
});
