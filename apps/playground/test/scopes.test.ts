import { expect, test } from 'vitest';
import { description } from '../src/scopes/description.ts';
import { gatedFields } from '../src/scopes/gated-fields.ts';
import { operationScopes } from '../src/scopes/operation-scopes.ts';
import { allScopes, scopeGroups } from '../src/scopes/scope-choices.ts';

test('uses the gate of a field, otherwise that of the object around it', () => {
  const fields = new Map(gatedFields(description, 'User').map(({ path, scopes }) => [path, scopes]));
  expect(fields.get('id')).toEqual([]);
  expect(fields.get('email')).toEqual(['email']);
  expect(fields.get('address.city')).toEqual(['address']);
  expect(fields.get('identity.name')).toEqual(['full_name', 'identity']);
  expect(fields.get('identity.code')).toEqual(['identity']);
  expect(fields.has('identity')).toBe(false);
});

test('lists the account of a wallet field by field', () => {
  const fields = new Map(gatedFields(description, 'Wallet').map(({ path, scopes }) => [path, scopes]));
  expect(fields.get('account.number')).toEqual([]);
  expect(fields.get('account.main_iban')).toEqual(['wallet_list']);
});

test('lists each scope of an operation once', () => {
  expect(operationScopes(description, 'listStatements')).toEqual(['statements', 'recent_statements']);
  expect(operationScopes(description, 'getUser')).toEqual([]);
  expect(() => operationScopes(description, 'noSuchOperation')).toThrow('noSuchOperation');
});

test('offers each scope once with its description and effect', () => {
  const groups = scopeGroups(description);
  const scopes = allScopes(groups);
  expect(new Set(scopes).size).toBe(scopes.length);
  const choices = groups.flatMap((group) => group.choices);
  expect(choices.find(({ scope }) => scope === 'balance')).toEqual({
    scope: 'balance',
    words: 'Balances',
    opens: ['getWalletBalance'],
  });
  expect(choices.find(({ scope }) => scope === 'wallet_list')?.opens).toEqual(
    expect.arrayContaining(['wallets', 'account.main_iban']),
  );
});

test('offers a scope for every gate of the description', () => {
  const offered = allScopes(scopeGroups(description));
  const gates = ['User', 'Wallet'].flatMap((schema) => gatedFields(description, schema));
  const needed = new Set(gates.flatMap(({ scopes }) => scopes));
  expect(needed.size).toBeGreaterThan(5);
  expect([...needed].filter((scope) => !offered.includes(scope))).toEqual([]);
});
