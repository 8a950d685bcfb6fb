import { beforeAll, expect, test } from 'vitest';
import { compile, type Complaint } from '../support/compile.ts';

const start = `import { createWallet, type RequestOptions, type Scope, type User, type Wallet } from '@litas/client';
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
`;
const pieces = {
  'email-and-balance': `
    const wallet = createWallet({ scopes: ['email', 'balance'] });
    await wallet.getWalletBalance({ walletId: 'me' });
    const user = await wallet.getUser({ userId: 'me' });
    export const narrowed: Same<typeof user, { id: number; email?: string | undefined }> = true;
    user.dob;
    await wallet.listStatements({ walletId: 'me' });
    const { listStatements } = wallet;
    await listStatements({ walletId: 'me', limit: 20 }, { timeoutMs: 5 });`,
  'not-narrowed': `
    const user = await createWallet().getUser({ userId: 'me' });
    export const isWhole: Same<typeof user, User> = true;
    const wallet = createWallet({ scopes: undefined });
    export const isOpen: Same<typeof wallet, Wallet> = true;
    await wallet.listStatements({ walletId: 'me' });
    const scopes: Scope[] = JSON.parse('["email"]');
    const dynamic = createWallet({ scopes });
    export const isOpenToo: Same<typeof dynamic, Wallet> = true;`,
  'nothing-granted': `
    const wallet = createWallet({ scopes: [] });
    const user = await wallet.getUser({ userId: 'me' });
    export const narrowed: Same<typeof user, { id: number }> = true;
    await wallet.getServer();`,
  offline: `
    const wallet = createWallet({ scopes: ['email_offline', 'statements_offline'] });
    const { email } = await wallet.getUser({ userId: 14471 });
    export const known: Same<typeof email, string | undefined> = true;
    await wallet.listStatements({ walletId: 14471 });`,
  'within-a-field': `
    const named = await createWallet({ scopes: ['full_name'] }).getUser({ userId: 'me' });
    named.identity?.surname;
    named.identity?.code;`,
  constant: `
    const scopes = ['email'] as const;
    const wallet = createWallet({ scopes });
    export const narrowed: Same<typeof wallet, Wallet<'email'>> = true;`,
  fits: `
    const greet = (wallet: Wallet<'email'>) => wallet.getUser({ userId: 'me' });
    await greet(createWallet());
    await greet(createWallet({ scopes: ['email', 'balance'] }));
    await greet(createWallet({ scopes: ['email_offline'] }));
    await greet(createWallet({ scopes: ['balance'] }));
    await greet(createWallet({ scopes: [] }));
    export const whole: Wallet = createWallet({ scopes: ['email', 'balance'] });`,
  'as-client': `
    const wallet = createWallet({ scopes: ['email'] });
    const user = await wallet.getUser({ userId: 14471 }, { as: 'client' });
    export const isWhole: Same<typeof user, User> = true;
    await wallet.listStatements({ walletId: 7 }, { as: 'client', timeoutMs: 5 });
    const options: RequestOptions = { as: 'client' };
    const narrowed = await wallet.getUser({ userId: 14471 }, options);
    export const isNarrowed: Same<typeof narrowed, { id: number; email?: string | undefined }> = true;
    await wallet.listStatements({ walletId: 7 }, options);
    await wallet.getUser({ userId: 14471 }, { as: 'user' });`,
  misspelt: `
    createWallet({ scopes: ['emial'] });`,
  'left-out': `
    import type { Permitted } from '../../src/calls/scopes.ts';
    declare function list(...call: Permitted<'email', 'email' | 'phone', [parameters?: { limit?: number }]>): void;
    declare function pay(...call: Permitted<'email', 'balance', [parameters?: { limit?: number }]>): void;
    list();
    list({ limit: 5 });
    pay();
    pay({ limit: 5 });`,
};

let complaints: Record<keyof typeof pieces, Complaint[]>;
beforeAll(async () => {
  const entries = Object.entries(pieces).map(([name, code]) => [name, start + code.trim()] as const);
  complaints = await compile(Object.fromEntries(entries) as typeof pieces);
}, 60_000);

/** Line of the code that is complained of, and the complaint. */
const of = (name: keyof typeof pieces) =>
  complaints[name].map(
    ({ line, message }) => `${pieces[name].trim().split('\n')[line - 3]?.trim()} ${message}`,
  );

test('scopes narrow the response, and a method that needs another scope does not compile', () => {
  const missing =
    /statements'?.*MissingScope<"recent_statements" \| "statements", ListStatementsParameters>/i;
  expect(of('email-and-balance')).toEqual([
    expect.stringMatching(
      /^user\.dob; Property 'dob' does not exist on type '\{ id: number; email\?: string \| undefined; \}'/,
    ),
    expect.stringMatching(missing),
    expect.stringMatching(missing),
  ]);
});

test('scopes that are not known at compile time narrow nothing', () => {
  expect(of('not-narrowed')).toEqual([]);
});

test('an empty list leaves what needs no scope', () => {
  expect(of('nothing-granted')).toEqual([]);
});

test('an offline scope includes the scope itself', () => {
  expect(of('offline')).toEqual([]);
});

test('a field within a field has its own gate', () => {
  expect(of('within-a-field')).toEqual([
    expect.stringMatching(/^named\.identity\?\.code; Property 'code' does not exist/),
  ]);
});

test('a constant list narrows like a literal one', () => {
  expect(of('constant')).toEqual([]);
});

test('a wallet with more scopes is assignable to one with fewer, not the reverse', () => {
  expect(of('fits')).toEqual([
    expect.stringMatching(/scopes: \['balance'\].*'email' is missing/),
    expect.stringMatching(/scopes: \[\].*'email' is missing/),
    expect.stringMatching(/^export const whole.*missing the following properties.*: address,/),
  ]);
});

test("scopes do not narrow calls with as: 'client'", () => {
  expect(of('as-client')).toEqual([
    expect.stringMatching(/^await wallet\.listStatements\(\{ walletId: 7 \}, options\);.*MissingScope</),
    expect.stringMatching(/Type '"user"' is not assignable to type '"client"'/),
  ]);
});

test('the compiler suggests the right name for a misspelt scope', () => {
  expect(of('misspelt')).toEqual([expect.stringContaining(`Did you mean '"email"'?`)]);
});

test('a call without required parameters does not compile either when its scope is missing', () => {
  expect(of('left-out')).toEqual([
    expect.stringMatching(/^pay\(\);.*\[missingScope\]/),
    expect.stringMatching(/^pay\(\{ limit: 5 \}\);.*\[missingScope\]/),
  ]);
});
