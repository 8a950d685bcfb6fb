import { expect, test } from 'vitest';
import { createWallet } from '../../src/index.ts';
import { client, failureOf } from '../support/wallet-responding.ts';

const rejection = { error: 'invalid_scope', error_description: 'No scope is called emial' };
const messageAt = async (baseUrl: string): Promise<string> => {
  const fetch = async () => Response.json(rejection, { status: 400 });
  const wallet = createWallet({ client, baseUrl, fetch });
  const errors = [
    await failureOf(wallet.createToken({ grant_type: 'refresh_token', refresh_token: 'a' })),
    await failureOf(wallet.getClient()),
  ];
  return errors.map((error) => (error as Error).message).join('\n');
};

test('the message of an error ends with the description when the server is on a loopback address', async () => {
  expect(await messageAt('http://127.0.0.1:4010')).toBe(
    'createToken failed with 400 (invalid_scope): No scope is called emial\n' +
      'getClient failed with 400 (invalid_scope): No scope is called emial',
  );
});

test.for(['https://wallet.paysera.com', 'https://localhost:4010'])(
  'the message of an error points to the description instead of quoting a server over https: %s',
  async (baseUrl) => {
    expect(await messageAt(baseUrl)).toBe(
      'createToken failed with 400 (invalid_scope): see error.description\n' +
        'getClient failed with 400 (invalid_scope): see error.description',
    );
  },
);
