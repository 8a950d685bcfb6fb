import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/index.ts';
import { type ApiResponse, call, frozenSandbox, staticClient, tokenFor } from '../support/caller.ts';
import { applicant, card } from '../domain/identification/applicant.ts';
import { callWallet, eurosOf, tokenOf } from '../support/people.ts';

const day = 86_400;

test('the money at disposal is sufficient for its own amount, and not for a cent more', async () => {
  const sandbox = frozenSandbox();
  const { atDisposal } = await eurosOf(sandbox, staticClient, 'ona');
  const covers = async (amount: number) => {
    const path = `/sufficient-amount?currency=EUR&amount=${amount}`;
    return (await callWallet(sandbox, staticClient, 'ona', path)).body['is_sufficient'];
  };
  expect([await covers(atDisposal - 1), await covers(atDisposal), await covers(atDisposal + 1)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('recent statements are at most thirty days old, to the second', async () => {
  const now = Date.parse('2026-01-31T12:00:00Z') / 1_000;
  const statement = { amount: 1, currency: 'EUR', direction: 'in' } as const;
  const statements = [-1, 0, 1].map((seconds) => ({ ...statement, date: now - 30 * day + seconds }));
  const user = { id: 1, profile: { email: 'a@example.org' }, wallets: [{ id: 2, statements }] };
  const sandbox = frozenSandbox({ world: { users: [user] } });
  const token = await tokenFor(sandbox, 'recent_statements', 'a@example.org');
  const { body } = await call(sandbox, token, '/rest/v1/wallet/2/statements');
  const dates = (body['statements'] as { date: number }[]).map(({ date }) => date);
  expect(dates).toEqual([now - 30 * day + 1, now - 30 * day]);
});

test.each([
  [0, 2, { has_previous: false, has_next: true }],
  [1, 1, { has_previous: true, has_next: true }],
  [0, 3, { has_previous: false, has_next: false }],
  [1, 2, { has_previous: true, has_next: false }],
  [3, 2, { has_previous: true, has_next: false }],
])('of three statements, the page at %i with %i has %j', async (offset, limit, wanted) => {
  const statement = { date: 5, amount: 1, currency: 'EUR', direction: 'in' } as const;
  const wallets = [{ id: 2, statements: [statement, statement, statement] }];
  const sandbox = frozenSandbox({ world: { users: [{ id: 1, wallets }] } });
  const path = `/rest/v1/wallet/2/statements?offset=${offset}&limit=${limit}`;
  const { body } = await call(sandbox, staticClient, path);
  expect(body['_metadata']).toMatchObject({ total: 3, ...wanted });
});

test('a search for wallets stops at its limit', async () => {
  const sandbox = frozenSandbox();
  const emails = 'ona@example.org,jakub@example.org,labas@coffee-corner.example';
  const found = async (limit: number) =>
    Object.keys((await call(sandbox, staticClient, `/rest/v1/wallets?email=${emails}&limit=${limit}`)).body)
      .length;
  expect([await found(1), await found(2), await found(3), await found(4)]).toEqual([1, 2, 3, 3]);
});

test.each([
  [4, 200],
  [5, 409],
])('after %i wrong passwords the right one of a payment gets %i', async (wrong, status) => {
  const sandbox = frozenSandbox();
  const give = (password: string) =>
    callWallet(sandbox, staticClient, 'ona', '/pending-payment/778', { method: 'PUT', json: { password } });
  for (let count = 0; count < wrong; count++) expect((await give('wrong')).status).toBe(400);
  expect((await give('cherry-7')).status).toBe(status);
});

test('a pending payment can be released until its last second', async () => {
  const sandbox = frozenSandbox();
  const payments = async () => {
    const { body } = await callWallet(sandbox, staticClient, 'ona', '/pending-payments?direction=in');
    return body['pending_payments'] as { id: number; valid_until: number }[];
  };
  const { valid_until: end } = (await payments()).find(({ id }) => id === 778) ?? expect.unreachable();
  const waits = async (seconds: number) => {
    await sandbox.clock.set(new Date(seconds * 1_000));
    return (await payments()).some(({ id }) => id === 778);
  };
  expect([await waits(end - 1), await waits(end)]).toEqual([true, false]);
});

/** Begins an identification of Mantas, and calls below its path. */
async function identification(
  sandbox: Sandbox,
): Promise<(path: string, json?: object) => Promise<ApiResponse>> {
  const token = await tokenOf(sandbox, 'mantas');
  const id = await applicant(sandbox, token).begin();
  return async (path, json = {}) =>
    call(sandbox, await tokenOf(sandbox, 'mantas'), `/rest/v1/identification-request/${id}${path}`, {
      method: 'POST',
      json,
    });
}

test('a request has at most five identity documents', async () => {
  const post = await identification(frozenSandbox());
  for (let count = 0; count < 5; count++) expect((await post('/identity-document', card)).status).toBe(200);
  expect((await post('/identity-document', card)).status).toBe(409);
});

test('a liveness check counts for one day, to the second', async () => {
  const sandbox = frozenSandbox();
  const post = await identification(sandbox);
  for (let count = 0; count < 5; count++) expect((await post('/face-photo')).status).toBe(200);
  await sandbox.clock.advance(day - 1);
  expect((await post('/face-photo')).status).toBe(429);
  await sandbox.clock.advance(1);
  expect((await post('/face-photo')).status).toBe(200);
});

test.each([
  ['2026-01-30', 200],
  ['2026-01-31', 200],
  ['2026-02-01', 400],
])('a document with the date of birth %s gets %i in a world of 31 January', async (date, status) => {
  const post = await identification(frozenSandbox({ now: '2026-01-31T00:00:00Z' }));
  expect((await post('/identity-document', { ...card, date_of_birth: date })).status).toBe(status);
});

test.each([
  [1_999, 200],
  [2_000, 200],
  [2_001, 400],
])('a text of %i characters in a body gets %i', async (length, status) => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'manage_account');
  const json = { description: 'x'.repeat(length) };
  expect((await call(sandbox, token, '/rest/v1/wallet/14471', { method: 'PUT', json })).status).toBe(status);
});

test('the error for a text that is too long names the limit and the field', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'manage_account');
  const json = { description: 'x'.repeat(2_001) };
  const { body } = await call(sandbox, token, '/rest/v1/wallet/14471', { method: 'PUT', json });
  expect(body['error_properties']).toEqual({ description: ['Must be at most 2000 characters long'] });
});
