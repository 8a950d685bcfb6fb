import { createOAuth, createWallet, memoryTokenStore, type Scope } from '@litas/client';
import { createSandbox, seededClients } from '@litas/sandbox';
import { beforeEach, expect, type TaskMeta, test } from 'vitest';
import { client, person } from '../../src/cases/credentials.ts';
import { readDescription, tokenScopesOf } from '@litas/openapi/read';

const scopes = tokenScopesOf(readDescription()) as Scope[];
const sandbox = createSandbox();
const store = memoryTokenStore();
const options = {
  client,
  token: store,
  baseUrl: sandbox.origin,
  fetch: sandbox.fetch,
  retry: false,
} as const;
const wallet = createWallet({ ...options, refresh: false });
const reader = createWallet({ ...options, client: seededClients.staticReader, token: undefined });
const oauth = createOAuth(options);
beforeEach(async () => {
  await sandbox.reset();
  await oauth.logIn({ ...person, scopes });
});

const me = { userId: 'me' } as const;
const mine = { walletId: 'me' } as const;
const statusOf = (call: Promise<unknown>): Promise<number | 'resolved' | undefined> =>
  call.then(
    () => 'resolved' as const,
    (error: { status?: number }) => error.status,
  );
const proves = (meta: TaskMeta, check: 'use_after_free' | 'ensure_resource_availability'): void => {
  meta.fuzzer = [check];
};

test('an identification request and its documents can be read at once', async ({ task }) => {
  proves(task.meta, 'ensure_resource_availability');
  const { id: identificationRequestId } = await wallet.createIdentificationRequest(me);
  const request = { identificationRequestId };
  expect((await wallet.getIdentificationRequest(request)).id).toBe(identificationRequestId);
  const list = await wallet.listIdentificationRequests(me);
  expect(list.identification_requests.map(({ id }) => id)).toContain(identificationRequestId);
  const { id: identityDocumentId } = await wallet.createIdentityDocument({
    ...request,
    type: 'identity_card',
  });
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  const upload = { identityDocumentId, order: 0, body: new Blob([png], { type: 'image/png' }) };
  const sent = wallet.uploadIdentityDocumentImage(upload, { headers: { 'content-type': 'image/png' } });
  expect(await statusOf(sent)).toBe('resolved');
});

test('a new user and a contact book can be read at once', async ({ task }) => {
  proves(task.meta, 'ensure_resource_availability');
  const { id: userId } = await wallet.registerUser({ email: 'new.person@example.org' });
  expect((await reader.getUser({ userId })).id).toBe(userId);
  const { id: contactBookId } = await wallet.createContactBook({ ...me, emails: [] });
  expect(await statusOf(wallet.appendContacts({ contactBookId, emails: [] }))).toBe('resolved');
});

test('a new description can be read, and is gone once it is deleted', async ({ task }) => {
  proves(task.meta, 'use_after_free');
  await wallet.updateWalletDescription({ ...mine, description: 'Savings' });
  expect((await wallet.getWallet(mine)).account?.description).toBe('Savings');
  await wallet.deleteWalletDescription(mine);
  expect((await wallet.getWallet(mine)).account?.description ?? '').toBe('');
});

test('a cancelled payment is no longer pending and cannot be cancelled or released', async ({ task }) => {
  proves(task.meta, 'use_after_free');
  const payment = { ...mine, paymentId: 779 };
  await wallet.cancelPendingPayment(payment);
  const { pending_payments } = await wallet.listPendingPayments(mine);
  expect(pending_payments.map(({ id }) => id)).not.toContain(779);
  expect(await statusOf(wallet.cancelPendingPayment(payment))).toBe(409);
  expect(await statusOf(wallet.providePendingPaymentPassword({ ...payment, password: 'plum-4' }))).toBe(409);
});

test('a replaced token is rejected', async ({ task }) => {
  proves(task.meta, 'use_after_free');
  const before = await store.get();
  await oauth.refresh();
  const old = createWallet({ ...options, token: before ?? undefined, refresh: false });
  expect([await statusOf(old.getUser(me)), await statusOf(wallet.getUser(me))]).toEqual([400, 'resolved']);
});

test('ids of a world are 404 after its reset', async ({ task }) => {
  proves(task.meta, 'use_after_free');
  const { id: identificationRequestId } = await wallet.createIdentificationRequest(me);
  const { id: userId } = await wallet.registerUser({ email: 'new.person@example.org' });
  const { id: contactBookId } = await wallet.createContactBook({ ...me, emails: [] });
  await sandbox.reset();
  await oauth.logIn({ ...person, scopes });
  const gone = [
    wallet.getIdentificationRequest({ identificationRequestId }),
    reader.getUser({ userId }),
    wallet.appendContacts({ contactBookId, emails: [] }),
    wallet.deleteContacts({ contactBookId, email: 'mantas@example.org' }),
  ];
  expect(await Promise.all(gone.map(statusOf))).toEqual([404, 404, 404, 404]);
});
