import { expect, test } from 'vitest';
import { compile } from '../support/compile.ts';

const pieces = {
  undefinedParameters: `import { createWallet } from '../../src/index.ts';
const wallet = createWallet();
export const list = (limit?: number, currency?: string) => wallet.listStatements({ walletId: 'me', limit, currency });
export const register = (email?: string) => wallet.registerUser({ email, locale: undefined });
export const options = (timeoutMs?: number) => wallet.getServer({}, { timeoutMs, headers: { a: undefined } });`,
  undefinedNeeded: `import { createWallet } from '../../src/index.ts';
export const user = (userId?: number) => createWallet().getUser({ userId });`,
  scopes: `import { createWallet, type RequestedScope } from '../../src/index.ts';
const wallet = createWallet();
const login = { grant_type: 'password', username: 'a', password: 'b' } as const;
const refresh = { grant_type: 'refresh_token', refresh_token: 'a' } as const;
const kept: readonly RequestedScope[] = ['email', 'balance_offline_optional'];
export const right = [
  wallet.createToken({ ...login, scope: kept }),
  wallet.createToken({ ...refresh, scope: ['email', 'make_bank_transfers'], code: undefined }),
];`,
  misspeltScope: `import { createWallet } from '../../src/index.ts';
export const token = createWallet().createToken({ grant_type: 'password', username: 'a', password: 'b', scope: ['emial'] });`,
  misspeltText: `import { createWallet } from '../../src/index.ts';
export const token = createWallet().createToken({ grant_type: 'password', username: 'a', password: 'b', scope: 'emial' });`,
  extendedAtLogIn: `import { createToken, createOperationsClient } from '../../src/operations.ts';
export const token = createToken({
  client: createOperationsClient(),
  body: { grant_type: 'password', username: 'a', password: 'b', scope: ['make_bank_transfers'] },
});`,
};

const complaints = await compile(pieces);
const codes = (name: keyof typeof pieces) => complaints[name].map(({ code }) => code);

test('an optional parameter may be undefined, a required one may not', () => {
  expect([codes('undefinedParameters'), codes('undefinedNeeded')]).toEqual([[], ['TS2322']]);
});

test('the scopes of a token request are typed', () => {
  expect(codes('scopes')).toEqual([]);
  expect(complaints.misspeltScope.map(({ message }) => message)).toEqual([
    expect.stringContaining('Did you mean \'"email"\'?'),
  ]);
  expect([codes('misspeltText'), codes('extendedAtLogIn')]).toEqual([['TS2322'], ['TS2322']]);
});
