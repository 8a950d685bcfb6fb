import { createOperationsClient } from '@litas/client/operations';
import { expect, test } from 'vitest';
import { exchangeCode } from '../src/consent/exchange-code.ts';
import { exampleClient } from '../src/credentials.ts';

const redirectUri = 'http://127.0.0.1:5173/';

const tokenEndpoint = (asked: Request[]) =>
  createOperationsClient({
    client: exampleClient,
    baseUrl: 'http://127.0.0.1:4010',
    fetch: async (url, init) => {
      asked.push(new Request(url, init));
      return Response.json({
        access_token: 'tok_9fQe2LrXc0VbnM4s',
        token_type: 'mac',
        expires_in: 3600,
        mac_key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo',
        mac_algorithm: 'hmac-sha-256',
      });
    },
  });

test('exchanges a code with its redirect URI', async () => {
  const asked: Request[] = [];
  const redirect = { url: `${redirectUri}?code=c1&state=s1`, state: 's1', redirectUri };
  const token = await exchangeCode(tokenEndpoint(asked), redirect);
  expect(token.id).toBe('tok_9fQe2LrXc0VbnM4s');
  expect(Object.fromEntries(new URLSearchParams(await asked[0]?.text()))).toEqual({
    grant_type: 'authorization_code',
    code: 'c1',
    redirect_uri: redirectUri,
  });
});

test('does not send a code with another state', async () => {
  const asked: Request[] = [];
  const redirect = { url: `${redirectUri}?code=c1&state=other`, state: 's1', redirectUri };
  await expect(exchangeCode(tokenEndpoint(asked), redirect)).rejects.toMatchObject({
    code: 'state_mismatch',
  });
  expect(asked).toEqual([]);
});
