import { createSandbox, type JournalEntry, type Sandbox } from '@litas/sandbox';
import { createWallet, type Token, tokenFrom } from '@litas/client';
import { expect, test } from 'vitest';
import { exampleClient, examplePeople } from '../src/credentials.ts';
import { groupEntries, mainEntry, type RequestGroup, roleIn } from '../src/journal/group-entries.ts';
import { createRequestLog } from '../src/requests/request-log.ts';

const unknown = (): undefined => undefined;

const optionsOf = ({ fetch, origin }: Sandbox) => ({
  client: exampleClient,
  baseUrl: origin,
  fetch,
  retry: { baseDelayMs: 1 },
});

/** Returns the operations of each call, with the roles of its requests. */
const shown = (entries: readonly JournalEntry[]) =>
  groupEntries(entries, unknown).map((group) =>
    group.entries.map((entry) => `${entry.operation} ${entry.status} ${roleIn(entry, group.entries)}`),
  );

async function tokenOfOna(sandbox: Sandbox): Promise<Token> {
  const [{ username, password }] = examplePeople;
  const login = { grant_type: 'password', username, password, scope: ['balance'] } as const;
  return tokenFrom(await createWallet(optionsOf(sandbox)).createToken(login));
}

test('joins the retries of a call of another program', async () => {
  const sandbox = createSandbox();
  await sandbox.faults.add({ operations: ['getServer'], status: 503, count: 2 });
  await createWallet(optionsOf(sandbox)).getServer();
  await createWallet(optionsOf(sandbox)).getServer();
  expect(shown(sandbox.journal.find())).toEqual([
    ['getServer 200 attempt'],
    ['getServer 503 attempt', 'getServer 503 attempt', 'getServer 200 attempt'],
  ]);
});

test('joins a refresh of the token, and the call before and after it', async () => {
  const sandbox = createSandbox();
  const token = await tokenOfOna(sandbox);
  await sandbox.clock.advance(86_400);
  const wallet = createWallet({ ...optionsOf(sandbox), token });
  await wallet.getWalletBalance({ walletId: 'me' });
  const [last] = groupEntries(sandbox.journal.find(), unknown);
  expect(last?.isCertain).toBe(false);
  expect(last?.entries.map((entry) => roleIn(entry, last.entries))).toEqual(['attempt', 'token', 'attempt']);
  expect(last && mainEntry(last)?.status).toBe(200);
});

test('joins a refresh before the token expires, and the call after it, but no further call', async () => {
  const sandbox = createSandbox();
  const token = { ...(await tokenOfOna(sandbox)), expiresAt: Date.now() / 1000 + 10 };
  const wallet = createWallet({ ...optionsOf(sandbox), token });
  for (const _ of [1, 2]) await wallet.getWalletBalance({ walletId: 'me' });
  expect(shown(sandbox.journal.find())).toEqual([
    ['getWalletBalance 200 attempt'],
    ['createToken 200 token', 'getWalletBalance 200 attempt'],
    ['createToken 200 attempt'],
  ]);
});

/** A wallet whose requests the log knows, as those of this page. */
function ownWallet(sandbox: Sandbox, token: Token) {
  const log = createRequestLog();
  const wallet = createWallet({ ...optionsOf(sandbox), token, hooks: { onResponse: log.onResponse } });
  const own = () => groupEntries(sandbox.journal.find(), log.callOf).filter(({ isCertain }) => isCertain);
  return { wallet, own };
}

const rolesOf = ({ entries }: RequestGroup) => entries.map((entry) => roleIn(entry, entries));

test('a refresh for which calls of this page waited is part of each', async () => {
  const sandbox = createSandbox();
  const token = await tokenOfOna(sandbox);
  await sandbox.clock.advance(86_400);
  const { wallet, own } = ownWallet(sandbox, token);
  await Promise.all([wallet.getWalletBalance({ walletId: 'me' }), wallet.getWallet({ walletId: 'me' })]);
  await wallet.getWallet({ walletId: 'me' });
  expect(own().map(rolesOf)).toEqual([
    ['attempt'],
    ['attempt', 'token', 'attempt'],
    ['attempt', 'token', 'attempt'],
  ]);
});

test('a refresh before the token expires is part of the calls of this page that waited for it', async () => {
  const sandbox = createSandbox();
  const token = { ...(await tokenOfOna(sandbox)), expiresAt: Date.now() / 1000 + 10 };
  const { wallet, own } = ownWallet(sandbox, token);
  await Promise.all([wallet.getWalletBalance({ walletId: 'me' }), wallet.getWallet({ walletId: 'me' })]);
  await wallet.getWallet({ walletId: 'me' });
  expect(own().map(rolesOf)).toEqual([['attempt'], ['token', 'attempt'], ['token', 'attempt']]);
});

test('joins a repair of the clock', async () => {
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  await sandbox.faults.add({ operations: ['getWallet'], clockSeconds: 7_200, count: 1 });
  await createWallet(optionsOf(sandbox))
    .getWallet({ walletId: 14471 })
    .catch(() => undefined);
  const entries = sandbox.journal.find();
  expect(entries[0]?.error).toBe('invalid_timestamp');
  expect(groupEntries(entries, unknown)).toHaveLength(1);
});

test('keeps equal calls apart that succeeded, or were rejected for good', async () => {
  const sandbox = createSandbox();
  const wallet = createWallet(optionsOf(sandbox));
  for (const _ of [1, 2]) await wallet.getWallet({ walletId: 14471 }).catch(() => undefined);
  expect(shown(sandbox.journal.find())).toEqual([['getWallet 403 attempt'], ['getWallet 403 attempt']]);
});

test('joins the requests of a call of this page without guessing', async () => {
  const sandbox = createSandbox();
  await tokenOfOna(sandbox);
  await sandbox.fetch('/rest/v1/configuration');
  const entries = sandbox.journal.find();
  const log = createRequestLog();
  log.join(entries.map(({ correlationId }) => correlationId));
  const [group, ...others] = groupEntries(entries, log.callOf);
  expect([group?.entries.length, group?.isCertain, others.length]).toEqual([2, true, 0]);
  expect(group && mainEntry(group)?.operation).toBe('getConfiguration');
});
