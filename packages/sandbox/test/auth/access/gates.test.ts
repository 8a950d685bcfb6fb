import { readDescription, scopesOf } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { applyGates } from '../../../src/auth/access/gates.ts';
import {
  call,
  consentTo,
  type Credentials,
  exampleClient,
  frozenSandbox,
  tokenFor,
} from '../../support/caller.ts';
import { onaLacks } from '../../support/people.ts';

const description = readDescription();
const { schemas } = description.components;
const scopes = Object.keys(scopesOf(description));
const plain = scopes.filter((scope) => !scope.endsWith('_offline'));
const offline = scopes.filter((scope) => scope.endsWith('_offline'));

const described = (schema: string, scope: string | undefined): string[] =>
  Object.entries(schemas[schema]?.properties ?? {})
    .filter(
      ([, { 'x-required-scopes': needed }]) => !needed || (scope !== undefined && needed.includes(scope)),
    )
    .map(([name]) => name)
    .toSorted();

/** The fields that the description shows with a scope alone. */
function describedFields(scope?: string): Record<string, string[]> {
  const User = described('User', scope).filter((field) => !onaLacks.has(field));
  return {
    User,
    Account: described('Account', scope),
    ...(User.includes('identity') && { Identity: described('Identity', scope) }),
  };
}

/** The fields that a signer is shown. */
async function shownFields(
  signer: Credentials,
  user: string,
  wallet: string,
): Promise<Record<string, string[]>> {
  const { body } = await call(sandbox, signer, `/rest/v1/user/${user}`);
  const { account } = (await call(sandbox, signer, `/rest/v1/wallet/${wallet}`)).body;
  const sorted = (value: unknown) => Object.keys(value as object).toSorted();
  return {
    User: sorted(body),
    Account: sorted(account),
    ...('identity' in body && { Identity: sorted(body['identity']) }),
  };
}

const sandbox = frozenSandbox({ autoConsent: true });

test('without a scope a token shows the ids and the account number', async () => {
  const token = await tokenFor(sandbox, '');
  expect(await shownFields(token, 'me', 'me')).toEqual({ User: ['id'], Account: ['number'] });
  expect(describedFields()).toEqual({ User: ['id'], Account: ['number'] });
});

test.for(plain)('a token with the scope %s alone shows exactly its fields', async (scope) => {
  const token = await tokenFor(sandbox, scope);
  expect(await shownFields(token, 'me', 'me')).toEqual(describedFields(scope));
});

test.for(offline)('client credentials with the grant %s alone show exactly its fields', async (scope) => {
  await sandbox.reset();
  const token = await consentTo(sandbox, scope);
  const expected = describedFields(scope.replace('_offline', ''));
  expect(await shownFields(exampleClient, '5101', '14471')).toEqual(expected);
  expect(await shownFields(token, 'me', 'me')).toEqual(expected);
});

test.each([
  ['user_info', true],
  ['email', false],
])('a token with the scope %s shows the fields of companies and deletions: %s', async (scope, shown) => {
  const profile = {
    email: 'shop@example.org',
    type: 'legal',
    company_code: '395112237',
    deletion_request_at: '2026-01-30T08:00:00+00:00',
  } as const;
  const own = frozenSandbox({ world: { users: [{ id: 8, profile }] } });
  const token = await tokenFor(own, scope, 'shop@example.org');
  const { body } = await call(own, token, '/rest/v1/user/me');
  for (const field of onaLacks) expect(field in body).toBe(shown);
});

test('the gates reach into lists and maps of gated things', () => {
  const users = [{ id: 1, email: 'a@example.org', identity: { name: 'A', code: '1' } }, { id: 2 }];
  expect(applyGates('User', users, new Set(['full_name']))).toEqual([
    { id: 1, identity: { name: 'A' } },
    { id: 2 },
  ]);
  expect(applyGates('ServerInformation', { time: 1 }, new Set())).toEqual({ time: 1 });
});
