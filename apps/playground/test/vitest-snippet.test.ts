import { createWallet, tokenFrom } from '@litas/client';
import { createSandbox, type Sandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { examplePeople, publishedCredentials, staticReader } from '../src/credentials.ts';
import { caseOfEntry } from '../src/journal/case-of-entry.ts';
import { breakSignature } from '../src/signatures/break-it.ts';
import { caseOf, origin, statesOf, textOf, walletOf } from './support/test-cases.ts';

/** Records a rejected call of a user, a fault, a wrong signature, and a call that refreshed its token. */
async function recorded(): Promise<Sandbox> {
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  const { options } = walletOf(sandbox);
  const [{ username, password }] = examplePeople;
  const login = { grant_type: 'password', username, password, scope: ['email'] } as const;
  const token = tokenFrom(await createWallet(options).createToken(login));
  const wallet = createWallet({ ...options, token, retry: false });
  await wallet.getWalletBalance({ walletId: 'me' }).catch(() => undefined);
  await sandbox.faults.add({ operations: ['getWallet'], status: 503 });
  const reader = createWallet({ ...options, client: staticReader, retry: false });
  await reader.getWallet({ walletId: 14471 }).catch(() => undefined);
  await sendWrongSignature(sandbox);
  await sandbox.clock.advance(86_400);
  await wallet.getUserEmail({ userId: 'me' });
  // A token without its refresh token.
  const expired = { id: token.id, key: token.key };
  await createWallet({ ...options, token: expired })
    .getUserPhone({ userId: 'me' })
    .catch(() => undefined);
  return sandbox;
}

async function sendWrongSignature({ fetch }: Sandbox): Promise<void> {
  const now = Math.floor(Date.now() / 1_000);
  const { request } = await breakSignature('withoutQuery', publishedCredentials, origin, now);
  const { url, method, body, authorization, contentType } = request;
  await fetch(url, { method, headers: { authorization, 'content-type': contentType }, body });
}

test('recorded calls become test cases that pass: a missing scope, a fault, an unsigned query, a refreshed token, an expired one', async () => {
  const { journal } = await recorded();
  const requests = journal.find();
  const chosen = requests.filter(
    ({ operation, error }) =>
      operation === 'getUserPhone' || (operation !== 'createToken' && error !== 'invalid_grant'),
  );
  const texts = chosen.map((entry) => textOf(caseOf(requests, entry)));
  expect(await statesOf(texts)).toEqual([
    'getWalletBalance responds with 403 forbidden: passed',
    'getWallet responds with 503: passed',
    'updateWalletDescription responds with 401 unauthorized: passed',
    'getUserEmail refreshes its token and responds with 200: passed',
    'getUserPhone responds with 400 invalid_grant: passed',
  ]);
  expect(texts[3]).toContain('clock.advance(86400)');
  expect(texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 100)).toEqual([]);
});

test('there is no case of a token that was revoked', async () => {
  const requests = (await recorded()).journal.find();
  const entry = requests.at(-1) ?? expect.unreachable();
  const revoked = { ...entry, description: 'Token has been revoked' };
  expect(caseOf([revoked], revoked)).toBe('token');
});

test('the case of a signature with an unknown mistake says that it makes another one', async () => {
  const sandbox = createSandbox();
  const { options } = walletOf(sandbox);
  const client = { ...staticReader, key: 'unknown' };
  await createWallet({ ...options, client })
    .getUser({ userId: 5101 })
    .catch(() => undefined);
  const requests = sandbox.journal.find();
  const text = textOf(caseOf(requests, requests[0] ?? expect.unreachable()));
  expect(text).toContain(
    '// The mistake of the recorded request is not known. A wrong key signs here instead.',
  );
  expect(text).toContain(
    "test('getUser responds with 401 unauthorized to a wrong key, not the recorded mistake'",
  );
});

test('a value that the journal does not store is read from the environment', async () => {
  const sandbox = createSandbox();
  const { wallet } = walletOf(sandbox);
  await wallet.confirmPhone({ userId: 5101, code: '000000' }).catch(() => undefined);
  const requests = sandbox.journal.find();
  const made = caseOf(requests, requests[0] ?? expect.unreachable());
  expect(made).toMatchObject({ required: ['CODE'] });
  expect(textOf(made)).not.toContain('…');
  expect(textOf(made)).toContain("code: required('CODE')");
});

test('a case in a new sandbox says what the new sandbox does not have', async () => {
  const sandbox = createSandbox();
  const { wallet } = walletOf(sandbox);
  await wallet.getUser({ userId: 5101 }).catch(() => undefined);
  await wallet.registerUser({ phone: '37060987199', locale: 'lt' });
  await wallet.getUser({ userId: 5201 }).catch(() => undefined);
  const requests = sandbox.journal.find();
  const notes = requests.map((entry) => caseOf(requests, entry, { start: 'new' }));
  expect(notes).toMatchObject([{ notes: [] }, { notes: [] }, { notes: ['lacksState'] }]);
  const last = requests.at(-1) ?? expect.unreachable();
  const context = { requests, attempts: [last], origin, credentials: publishedCredentials };
  const source = caseOfEntry(last, { ...context, isTeam: false, world: undefined, start: 'new' });
  expect(source.start).toMatchObject({
    lacks: [
      { kind: 'user', id: 5201 },
      { kind: 'changes', count: 1 },
    ],
  });
  // Without a choice, it starts in the world before the request.
  expect(textOf(caseOf(requests, last))).toContain('litas-world-3.json');
  const later = requests.slice(1, 2);
  expect(caseOf(later, later[0] ?? expect.unreachable(), { start: 'new' })).toMatchObject({
    notes: ['lacksState'],
  });
});

test('the case of an expired token needs no world file, whatever happened before', async () => {
  const sandbox = createSandbox();
  const { options, wallet } = walletOf(sandbox);
  await wallet.registerUser({ phone: '37060987199', locale: 'lt' });
  const [{ username, password }] = examplePeople;
  const login = { grant_type: 'password', username, password, scope: ['phone'] } as const;
  const { id, key } = tokenFrom(await wallet.createToken(login));
  await sandbox.clock.advance(86_400);
  await createWallet({ ...options, token: { id, key } })
    .getUserPhone({ userId: 'me' })
    .catch(() => undefined);
  // The journal does not have the first requests any more.
  const requests = sandbox.journal.find().slice(1);
  const last = requests.at(-1) ?? expect.unreachable();
  expect(last.error).toBe('invalid_grant');
  const context = { requests, attempts: [last], origin, credentials: publishedCredentials };
  const source = caseOfEntry(last, { ...context, isTeam: false, world: undefined, start: 'file' });
  expect(source.start).toMatchObject({ kind: 'new', lacks: [], isEnough: true });
  expect(caseOf(requests, last)).toMatchObject({ notes: ['expiresFirst'] });
});
