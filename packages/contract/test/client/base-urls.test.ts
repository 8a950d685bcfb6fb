import { authorizationUrl, createOAuth, createWallet } from '@litas/client';
import { createOperationsClient } from '@litas/client/operations';
import { handlers, override, slow } from '@litas/msw';
import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { client } from '../../src/cases/credentials.ts';

const urls: readonly (readonly [url: string, taken: boolean])[] = [
  ['https://wallet.paysera.com', true],
  ['https://wallet.paysera.com/', true],
  ['HTTPS://Wallet.Paysera.com:443', true],
  ['http://127.0.0.1:4010', true],
  ['http://[::1]:4010', true],
  ['https://wallet.paysera.com/api', false],
  ['https://wallet.paysera.com/?', false],
  ['https://wallet.paysera.com/?a=b', false],
  ['https://wallet.paysera.com/#', false],
  ['https://user@wallet.paysera.com', false],
  ['https://user:word@wallet.paysera.com', false],
  ['ftp://wallet.paysera.com', false],
  ['localhost:4010', false],
  ['wallet.paysera.com', false],
  ['//wallet.paysera.com', false],
  ['https://', false],
  ['https://wallet.paysera.com:70000', false],
  ['', false],
];

const page = { clientId: client.id, redirectUri: 'http://127.0.0.1/', scopes: [], state: 'abc' };

/** The functions that take the origin of a server. Each throws for an invalid one. */
const entrances: Readonly<Record<string, (url: string) => unknown>> = {
  'createWallet({ baseUrl })': (baseUrl) => createWallet({ client, baseUrl }),
  'createWallet({ signingOrigin })': (signingOrigin) => createWallet({ client, signingOrigin }),
  'createOperationsClient({ baseUrl })': (baseUrl) => createOperationsClient({ client, baseUrl }),
  'createOAuth({ baseUrl })': (baseUrl) => createOAuth({ client, baseUrl }),
  'authorizationUrl({ baseUrl })': (baseUrl) => authorizationUrl({ ...page, baseUrl }),
  'handlers({ baseUrl })': (baseUrl) => handlers({ baseUrl }),
  'handlers({ consentUrl })': (consentUrl) => handlers({ consentUrl }),
  'override.getServer({ baseUrl })': (baseUrl) => override.getServer({ time: 1 }, { baseUrl }),
  'slow({ baseUrl })': (baseUrl) => slow(1, { baseUrl }),
  'createSandbox({ origin })': (origin) => createSandbox({ origin }),
};

test.each(Object.entries(entrances))('%s accepts the same URLs as all other functions', (_, take) => {
  const taken = urls.map(([url]) => {
    try {
      take(url);
      return [url, true];
    } catch (error) {
      expect(error).toMatchObject({
        message: expect.stringMatching(/^(?:baseUrl|signingOrigin|consentUrl|origin) must be .+$/) as string,
      });
      return [url, false];
    }
  });
  expect(taken).toEqual(urls);
});
