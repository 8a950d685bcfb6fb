import { expect, test } from 'vitest';
import type { AnySandbox, NewPayment } from '../../src/index.ts';
import { applicant } from '../domain/identification/applicant.ts';
import { call, staticClient, tokenFor } from '../support/caller.ts';
import { tokenOf } from '../support/people.ts';
import { both } from './both.ts';

const eur = { currency: 'EUR' } as const;

test.for(both)('$name lists users with every field and without passwords', async ({ start }) => {
  await using started = await start();
  const users = await started.sandbox.users();
  expect(users.map(({ id }) => id)).toEqual([5101, 5102, 5103, 7001]);
  expect(users[0]).toMatchObject({
    profile: { email: 'ona@example.org', identity: { surname: 'Petraitė' } },
    wallets: [14471, 14472],
    questionnaire: { id: 640 },
  });
  expect(JSON.stringify(users)).not.toContain('correct-horse-9');
});

test.for(both)('$name adds a user who can log in and has a wallet', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const profile = { display_name: 'Emma', email: 'emma@example.org' };
  const added = await sandbox.setUser({ profile });
  const [wallet] = await sandbox.wallets({ user: added.id });
  expect(wallet).toMatchObject({ id: added.wallets[0], account: { owner_display_name: 'Emma' } });
  const token = await tokenFor(sandbox, 'email', 'emma@example.org');
  expect((await call(sandbox, token, '/rest/v1/user/me')).body).toMatchObject({ email: 'emma@example.org' });
});

test.for(both)('$name replaces the fields of a user, and confirms the contacts', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const [ona] = await sandbox.users();
  const { gender: _, ...rest } = ona?.profile ?? expect.unreachable();
  const changed = await sandbox.setUser({ id: 5101, profile: { ...rest, phone: '37060000199' } });
  expect(changed.profile).toEqual({ ...rest, phone: '37060000199' });
  expect(changed.otherPhones).toEqual([]);
  await sandbox.setUser({ id: 5101, password: 'another-horse-1' });
  expect((await sandbox.users())[0]?.profile).toEqual(changed.profile);
  const { status } = await call(sandbox, staticClient, '/rest/v1/user/5101');
  expect(status).toBe(200);
});

test.for(both)('$name names the fields of a user that are wrong', async ({ start }) => {
  await using started = await start();
  const { setUser } = started.sandbox;
  const set = (profile: object) => setUser({ id: 5101, profile });
  await expect(set({ email: 'jakub@example.org' })).rejects.toThrow('profile.email: Belongs to user 5102');
  await expect(set({ gender: 'other' })).rejects.toThrow('profile.gender: Must be one of male, female');
  await expect(set({ nick: 'O' })).rejects.toThrow('profile: Has unknown fields: nick');
  await expect(set({ dob: '2090-01-01' })).rejects.toThrow('profile.dob: Must not be in the future');
});

test.for(both)('$name adds a second wallet, and changes one', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const added = await sandbox.setWallet({ user: 5103, account: { description: 'Holidays' } });
  expect(added).toMatchObject({
    user: 5103,
    account: { description: 'Holidays', status: 'active', owner_display_name: 'Mantas' },
    balances: [],
  });
  const changed = await sandbox.setWallet({ id: added.id, account: { status: 'closed' }, nfc: 'ab12' });
  expect(changed).toMatchObject({ nfc: 'ab12', account: { number: added.account.number, status: 'closed' } });
  const wallets = await sandbox.wallets({ user: 5103 });
  expect(wallets.map(({ id }) => id)).toEqual([14519, added.id]);
  await expect(sandbox.setWallet({})).rejects.toThrow('user: Is required for a new wallet');
  await expect(sandbox.setWallet({ id: added.id, user: 5101 })).rejects.toThrow('belongs to user 5103');
  await expect(sandbox.setWallet({ id: 14519, nfc: 'AB12' })).rejects.toThrow(
    `nfc: Belongs to wallet ${added.id}`,
  );
  await expect(sandbox.wallets({ user: 1 })).rejects.toThrow('There is no user 1');
});

/** The total and the reserved cents in euros of a wallet. */
async function euros(sandbox: AnySandbox, walletId: number): Promise<[total: number, reserved: number]> {
  const wallet = (await sandbox.wallets()).find(({ id }) => id === walletId);
  const { total = 0, reserved = 0 } = wallet?.balances.find(({ currency }) => currency === 'EUR') ?? {};
  return [total, reserved];
}

test.for(both)('$name books a payment between two wallets at once', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const [[from], [to]] = [await euros(sandbox, 14471), await euros(sandbox, 14503)];
  const payment = { from: 14471, to: 14503, amount: 1_200, details: 'Lunch', ...eur };
  const { transferId, status } = await sandbox.addPayment(payment);
  expect(status).toBe('booked');
  expect([(await euros(sandbox, 14471))[0], (await euros(sandbox, 14503))[0]]).toEqual([
    from - 1_200,
    to + 1_200,
  ]);
  const { statements } = await sandbox.statements(14503, { limit: 1 });
  expect(statements).toMatchObject([
    { transferId, amount: 1_200, direction: 'in', details: 'Lunch', otherParty: { wallet_id: 14471 } },
  ]);
});

test.for(both)('$name books a later payment when the clock reaches its date', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const [before] = await euros(sandbox, 14519);
  const otherParty = { display_name: 'UAB Example' };
  const payment = { to: 14519, amount: 900, details: 'Salary', otherParty, ...eur } as const;
  const { status } = await sandbox.addPayment({ ...payment, date: '2026-02-05T08:00:00Z' });
  const [wallet] = await sandbox.wallets({ user: 5103 });
  expect([status, wallet?.scheduled.map(({ details }) => details)]).toEqual(['scheduled', ['Salary']]);
  await sandbox.clock.set('2026-02-05T08:00:00Z');
  expect((await euros(sandbox, 14519))[0]).toBe(before + 900);
  const { statements } = await sandbox.statements(14519, { text: 'salary' });
  expect(statements).toMatchObject([{ date: 1_770_278_400, otherParty }]);
});

test.for(both)('$name books both sides of a later payment, or neither', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const [[from], [to]] = [await euros(sandbox, 14471), await euros(sandbox, 14519)];
  const payment = { from: 14471, to: 14519, amount: from, date: '2026-02-01T00:00:00Z', ...eur };
  await sandbox.addPayment(payment); // a part of it is reserved
  await sandbox.addPayment({ ...payment, amount: 100 });
  await sandbox.clock.set('2026-02-01T00:00:00Z');
  expect([(await euros(sandbox, 14471))[0], (await euros(sandbox, 14519))[0]]).toEqual([
    from - 100,
    to + 100,
  ]);
});

test.for(both)('$name reserves money, and books or cancels the reservation', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const [total, reserved] = await euros(sandbox, 14471);
  const add = () =>
    sandbox.addPayment({ from: 14471, amount: 300, details: 'Deposit', reserve: true, ...eur });
  const [one, other] = [await add(), await add()];
  expect(await euros(sandbox, 14471)).toEqual([total, reserved + 600]);
  expect(await sandbox.endPayment(one.transferId, 'book')).toEqual({ ...one, status: 'booked' });
  expect(await sandbox.endPayment(other.transferId, 'cancel')).toEqual({ ...other, status: 'cancelled' });
  expect(await euros(sandbox, 14471)).toEqual([total - 300, reserved]);
});

test.for(both)('$name adds a payment with a password, and ends it', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const payment = { from: 14471, to: 14519, amount: 500, password: 'apple-3', ...eur } as const;
  const { transferId } = await sandbox.addPayment(payment);
  const pending = async () =>
    (await sandbox.wallets({ user: 5103 }))[0]?.pendingPayments.find(
      (each) => each.transferId === transferId,
    );
  expect(await pending()).toMatchObject({ direction: 'in', password: 'apple-3', status: 'waiting' });
  const [total] = await euros(sandbox, 14519);
  await sandbox.endPayment(transferId, 'book');
  expect([(await pending())?.status, (await euros(sandbox, 14519))[0]]).toEqual(['released', total + 500]);
  await expect(sandbox.endPayment(transferId, 'cancel')).rejects.toThrow('has already been released');
  const other = await sandbox.addPayment(payment);
  await sandbox.clock.advance(8 * 86_400);
  await expect(sandbox.endPayment(other.transferId, 'book')).rejects.toThrow('The payment has expired');
});

test.for(both)('$name books or cancels a later payment early', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const [total] = await euros(sandbox, 14519);
  const later = { to: 14519, amount: 100, date: '2026-03-01T00:00:00Z', ...eur };
  const [one, other] = [await sandbox.addPayment(later), await sandbox.addPayment(later)];
  await sandbox.endPayment(one.transferId, 'book');
  await sandbox.endPayment(other.transferId, 'cancel');
  await sandbox.clock.set('2026-03-02T00:00:00Z');
  expect((await euros(sandbox, 14519))[0]).toBe(total + 100);
  await expect(sandbox.endPayment(other.transferId, 'cancel')).rejects.toThrow(
    `There is no open payment with the transfer id ${other.transferId}`,
  );
});

const wrongPayments: readonly [payment: Partial<NewPayment>, message: string | RegExp][] = [
  [{}, 'from: Is required if there is no `to`'],
  [{ from: 14471, to: 14471 }, 'to: Must be another wallet'],
  [{ to: 14471, amount: 0 }, 'amount: Must be at least 1'],
  [{ to: 14471, currency: 'euro' }, 'currency: Must be a currency code such as EUR'],
  [{ to: 14471, date: '2020-01-01T00:00:00Z' }, 'date: Must be later than the world clock'],
  [{ to: 14471, date: 'soon' }, 'date: Must be a time'],
  [{ to: 14471, password: 'a' }, 'password: Needs both `from` and `to`'],
  [{ to: 14471, reserve: true }, 'reserve: Needs `from`'],
  [{ to: 14471, otherParty: { nick: 'a' } as never }, 'otherParty: Has unknown fields: nick'],
  [{ from: 14471, to: 1 }, 'There is no wallet 1'],
  [{ from: 14471, amount: 99_999_999 }, /Wallet 14471 has only [\d.]+ EUR at its disposal/],
];

test.for(both)('$name says what is wrong with a payment', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  for (const [payment, message] of wrongPayments) {
    await expect(sandbox.addPayment({ amount: 100, ...eur, ...payment })).rejects.toThrow(message);
  }
});

test.for(both)('$name shows pages of statements, and the balance by day', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const all = await sandbox.statements(14471, { limit: 1_000, currency: 'EUR' });
  const page = await sandbox.statements(14471, { limit: 3, offset: 2, currency: 'EUR' });
  expect(page).toEqual({ total: all.total, offset: 2, statements: all.statements.slice(2, 5) });
  await expect(sandbox.statements(14471, { limit: 0 })).rejects.toThrow('limit: Must be at least 1');
  const { opening, days } = await sandbox.walletHistory(14471, 'EUR');
  const [total] = await euros(sandbox, 14471);
  expect(days.at(-1)?.total).toBe(total);
  expect(days.reduce((sum, day) => sum + day.in - day.out, opening)).toBe(total);
  await expect(sandbox.walletHistory(1, 'EUR')).rejects.toThrow('There is no wallet 1');
});

test.for(both)('$name shows an identification request until its review', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const by = applicant(sandbox, await tokenOf(sandbox, 'mantas', 'identification_level identification_data'));
  const id = await by.begin();
  await by.addCard(id, {});
  await by.submit(id);
  const [request] = await sandbox.identificationRequests({ user: 5103 });
  expect(request).toMatchObject({ id, user: 5103, status: 'processing', documents: [{ kind: 'identity' }] });
  expect(request?.documents[0]?.files).toHaveLength(1);
  await sandbox.reviewIdentification(id, { accept: false, comment: 'The image is blurred.' });
  const [reviewed, ...others] = await sandbox.identificationRequests();
  expect(reviewed).toMatchObject({ status: 'reviewed', accepted: false, comment: 'The image is blurred.' });
  expect([others, await sandbox.identificationRequests({ user: 5101 })]).toEqual([[], []]);
});

test.for(both)('$name undoes a change by a snapshot', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const before = await euros(sandbox, 14471);
  const snapshot = await sandbox.snapshot('before-payment');
  await sandbox.addPayment({ to: 14471, amount: 100, ...eur });
  await sandbox.restore(snapshot);
  expect(await euros(sandbox, 14471)).toEqual(before);
});

test.for(both)('$name publishes that a control has edited the world', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  for await (const { event, data } of sandbox.events()) {
    if (event === 'live') await sandbox.addPayment({ to: 14471, amount: 100, ...eur });
    if (event !== 'world') continue;
    expect(data).toEqual({ change: 'edited' });
    break;
  }
});
