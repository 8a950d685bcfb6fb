import { expect, test } from 'vitest';
import {
  call,
  consentTo,
  type Credentials,
  exampleClient,
  frozenSandbox,
  tokenFor,
} from '../../support/caller.ts';

const sandbox = frozenSandbox({ autoConsent: true });

const balanceAndStatements = async (signer: Credentials, wallet: string) => [
  (await call(sandbox, signer, `/rest/v1/wallet/${wallet}/balance`)).status,
  (await call(sandbox, signer, `/rest/v1/wallet/${wallet}/statements`)).status,
];

test('a token permits only the operations of its scopes', async () => {
  expect(await balanceAndStatements(await tokenFor(sandbox, ''), 'me')).toEqual([403, 403]);
  expect(await balanceAndStatements(await tokenFor(sandbox, 'balance'), 'me')).toEqual([200, 403]);
  expect(await balanceAndStatements(await tokenFor(sandbox, 'statements'), 'me')).toEqual([403, 200]);
  expect(await balanceAndStatements(await tokenFor(sandbox, 'recent_statements'), 'me')).toEqual([403, 200]);
  expect(await balanceAndStatements(await tokenFor(sandbox, 'balance statements'), '14472')).toEqual([
    200, 200,
  ]);
});

test('client credentials permit the scopes that the user granted offline', async () => {
  await sandbox.reset();
  expect(await balanceAndStatements(exampleClient, '14471')).toEqual([403, 403]);
  await consentTo(sandbox, 'balance statements');
  expect(await balanceAndStatements(exampleClient, '14471')).toEqual([403, 403]);
  await consentTo(sandbox, 'balance_offline');
  expect(await balanceAndStatements(exampleClient, '14471')).toEqual([200, 403]);
  await consentTo(sandbox, 'statements_offline');
  expect(await balanceAndStatements(exampleClient, '14471')).toEqual([200, 200]);
  expect(await balanceAndStatements(exampleClient, '14503')).toEqual([403, 403]);
});

test('names the missing scope for tokens and for client credentials', async () => {
  await sandbox.reset();
  const token = await consentTo(sandbox, 'email_offline');
  const rejection = async (signer: Credentials, target: string) =>
    (await call(sandbox, signer, target)).body['error_description'];
  expect(await rejection(token, '/rest/v1/wallet/me/statements')).toBe(
    'The token does not have the required scope: statements or recent_statements',
  );
  expect(await rejection(exampleClient, '/rest/v1/wallet/14471/statements')).toBe(
    'The user has not granted the required scope to this client: statements_offline',
  );
});
