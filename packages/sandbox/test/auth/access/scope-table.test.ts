import { expect, test } from 'vitest';
import type { z } from 'zod';
import { gates } from '../../../src/generated/gates.gen.ts';
import { type Operation, operations } from '../../../src/generated/operations.gen.ts';
import { scopes } from '../../../src/generated/scopes.gen.ts';
import { zAccount, zIdentity, zUser } from '../../../src/generated/zod.gen.ts';
import {
  type ApiResponse,
  call,
  consentTo,
  type Credentials,
  exampleClient,
  frozenSandbox,
} from '../../support/caller.ts';
import { onaLacks, people, tokenOf } from '../../support/people.ts';

// Everything here is made from the generated tables: a scope, a field or an operation that is new is covered by itself.
const offline = Object.keys(scopes).filter((scope) => scope.endsWith('_offline'));
const plain = ['', ...Object.keys(scopes).filter((scope) => !scope.endsWith('_offline'))];
const signedByTokens = operations.filter(({ credentials }) => credentials === 'any');
const sandbox = frozenSandbox({ autoConsent: true });

/** The fields of a schema that the gates show with a scope alone. */
const granted = (schema: string, { shape }: z.ZodObject, scope: string): string[] =>
  Object.keys(shape)
    .filter((name) => gates[schema]?.[name]?.scopes?.includes(scope) ?? true)
    .toSorted();

function grantedFields(scope: string) {
  const user = granted('User', zUser, scope).filter((field) => !onaLacks.has(field));
  return {
    user,
    account: granted('Account', zAccount, scope),
    identity: user.includes('identity') ? granted('Identity', zIdentity, scope) : [],
  };
}

async function shownFields(signer: Credentials, user: string | number, wallet: string | number) {
  const { body } = await call(sandbox, signer, `/rest/v1/user/${user}`);
  const { account } = (await call(sandbox, signer, `/rest/v1/wallet/${wallet}`)).body;
  const sorted = (value: unknown) => Object.keys(Object(value) as object).toSorted();
  return { user: sorted(body), account: sorted(account), identity: sorted(body['identity']) };
}

const samples: Readonly<Record<string, string>> = {
  service: 'paysera_app',
  iban: 'LT000000000000000000',
  order: '0',
};

/** The operations, of those that need a scope or of all, that are not closed to a signer for want of one. */
async function open(signer: Credentials, among: readonly Operation[], me: Readonly<Record<string, string>>) {
  const responses: [operationId: string, response: ApiResponse][] = [];
  for (const { operationId, method, path } of among) {
    const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => me[name] ?? samples[name] ?? '999999');
    responses.push([operationId, await call(sandbox, signer, target, { method })]);
  }
  return responses.filter(([, response]) => !lacksScope(response)).map(([operationId]) => operationId);
}

const lacksScope = ({ status, body }: ApiResponse): boolean =>
  status === 403 &&
  /^(?:The token does not have|The user has not granted) /.test(String(body['error_description']));

const opened = (among: readonly Operation[], scope: string): string[] =>
  among
    .filter((operation) => operation.scopes.length === 0 || operation.scopes.includes(scope))
    .map(({ operationId }) => operationId);

test.for(plain)(
  'the scope "%s" alone reveals only its fields and permits only its operations',
  async (scope) => {
    const token = await tokenOf(sandbox, 'ona', scope);
    expect(await shownFields(token, 'me', 'me')).toEqual(grantedFields(scope));
    const me = { userId: 'me', walletId: 'me' };
    expect(await open(token, signedByTokens, me)).toEqual(opened(signedByTokens, scope));
  },
);

test.for(offline)('the grant %s alone does so for client credentials', async (scope) => {
  await sandbox.reset();
  await consentTo(sandbox, scope);
  const { id, walletId } = people.ona;
  const its = scope.replace('_offline', '');
  expect(await shownFields(exampleClient, id, walletId)).toEqual(grantedFields(its));
  const scoped = signedByTokens.filter((operation) => operation.scopes.length > 0);
  const me = { userId: String(id), walletId: String(walletId) };
  expect(await open(exampleClient, scoped, me)).toEqual(opened(scoped, its));
});

test('every scope that the gates and operations name can be granted', () => {
  const named = [
    ...operations.flatMap((operation) => operation.scopes),
    ...Object.values(gates).flatMap((fields) => Object.values(fields).flatMap((gate) => gate.scopes ?? [])),
  ];
  expect([...new Set(named)].filter((scope) => !plain.includes(scope))).toEqual([]);
});
