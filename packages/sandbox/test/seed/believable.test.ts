import { createHash } from 'node:crypto';
import { knownValuesOf, readDescription } from '@litas/openapi/read';
import { describe, expect, test } from 'vitest';
import { isPersonalCode } from '../../src/domain/users/identity.ts';
import { seedWorld } from '../../src/seed/seed-world.ts';
import type { UserRecord } from '../../src/state/records.ts';

const { schemas } = readDescription().components;
const day = 86_400;
const days = ['2012-02-29', '2024-12-31', '2026-01-01', '2026-07-15', '2040-03-01'];

/** Every text in a value, at any depth. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn);

/** Whether a text is a code of a Lithuanian company: eight digits and a check digit. The codes given out so far begin with 1 to 30. */
function isCompanyCode(code = ''): boolean {
  const digits = Array.from(code, Number);
  const weigh = (weights: readonly number[]): number =>
    weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
  const [first, second] = [weigh([1, 2, 3, 4, 5, 6, 7, 8]), weigh([3, 4, 5, 6, 7, 8, 9, 1])];
  const check = first < 10 ? first : second % 10;
  return /^39\d{7}$/.test(code) && digits[8] === check;
}

test.each([
  ['390011227', true],
  ['390011226', false],
  ['395112233', false],
])('checks the check digit of a company code: %s', (code, right) => {
  expect(isCompanyCode(code)).toBe(right);
});

describe.each(days)('a world that is created on %s', (date) => {
  const today = Date.parse(`${date}T00:00:00Z`) / 1_000;
  const world = seedWorld({ seed: 1, today, clock: { ahead: 0 } });
  const { users, wallets, balances, reservations, pendingPayments, projects, contactBooks, rates } = world;
  const userOf = (id: number) => users.find((user) => user.id === id) ?? expect.unreachable(`user ${id}`);
  const walletOf = (id: number) => wallets.find((wallet) => wallet.id === id) ?? expect.unreachable(`${id}`);
  const currencies = rates.map(({ currency }) => currency);
  const rows = [...world.statements].flatMap(([walletId, statements]) =>
    statements.map((statement) => ({ walletId, ...statement })),
  );

  test('people and companies have only their own fields', () => {
    const personal = ['identity', 'dob', 'gender', 'pep'];
    for (const { id, profile } of users) {
      const wrong = profile.type === 'legal' ? personal : ['company_code'];
      expect({ id, wrong: wrong.filter((field) => field in profile) }).toEqual({ id, wrong: [] });
      if (profile.type === 'legal') expect(profile.company_code).toSatisfy(isCompanyCode);
      // No user who uses a wallet every day has asked to be deleted.
      expect(profile).not.toHaveProperty('deletion_request_at');
    }
  });

  test('personal codes, dates of birth and genders agree, and all are of age', () => {
    for (const { profile } of users) {
      const { identity, dob, gender } = profile;
      if (!identity) {
        expect([dob, gender]).toEqual([undefined, undefined]);
        continue;
      }
      const { nationality, code = '' } = identity;
      expect(isPersonalCode(nationality, code)).toBe(true);
      const born = nationality === 'lt' ? code.slice(1, 7) : code.slice(0, 6);
      expect(dob?.slice(2).replaceAll('-', '')).toBe(born);
      const digit = Number(nationality === 'lt' ? code[0] : code[9]);
      expect(gender).toBe(digit % 2 === 1 ? 'male' : 'female');
      expect(today - Date.parse(dob ?? '') / 1_000).toBeGreaterThan(18 * 365.25 * day);
    }
  });

  test('the level of identification matches the confirmed data', () => {
    const levels = schemas['IdentificationLevel']?.enum;
    for (const { profile } of users) {
      const { identification_level: level = '', calculated_level: calculated, identity, type } = profile;
      expect(levels).toContain(level);
      expect(calculated).toBe(level);
      expect(level === 'unidentified').toBe(identity === undefined && type === 'natural');
    }
  });

  test('addresses, phone numbers and sites are valid and belong to no real person', () => {
    for (const { profile, otherPhones = [] } of users) {
      const { email, phone, address } = profile;
      expect(email ?? 'a@example.org').toMatch(/^[\w.]+@(?:example\.org|[\w-]+\.example)$/);
      for (const each of [phone ?? '', ...otherPhones]) expect(each).toMatch(/^(?:370600|48600)\d{5,6}$/);
      if (address)
        expect(address).toMatchObject({
          country: 'lt',
          post_index: expect.stringMatching(/^\d{5}$/) as string,
        });
    }
    const emails = users.flatMap(({ profile }) => profile.email ?? []);
    expect(new Set(emails).size).toBe(emails.length);
  });

  test('events in the life of a user are in the past', () => {
    for (const { services = {} } of users) {
      for (const added of Object.values(services)) expect(added).toBeLessThanOrEqual(today);
    }
    for (const { date: at } of [...rows, ...reservations, ...pendingPayments]) expect(at).toBeLessThan(today);
    for (const { validUntil } of pendingPayments) expect(validUntil).toBeGreaterThan(today + day);
  });

  test('wallets belong to their owners, by id, name and kind of number', () => {
    expect(new Set(users.flatMap(({ walletIds }) => walletIds))).toEqual(
      new Set(wallets.map(({ id }) => id)),
    );
    for (const { id, ownerId, account } of wallets) {
      const { profile, walletIds }: UserRecord = userOf(ownerId);
      const { name, surname } = profile.identity ?? {};
      const title = profile.type === 'legal' ? account.owner_title : name && `${name} ${surname}`;
      expect(walletIds).toContain(id);
      expect(account).toMatchObject({
        user_id: ownerId,
        owner_type: profile.type,
        owner_display_name: profile.display_name,
        number: expect.stringMatching(
          profile.type === 'legal' ? /^EVP021\d{10}$/ : /^EVP011\d{10}$/,
        ) as string,
      });
      expect(account.owner_title).toBe(title);
      expect(account.main_iban).toBe(account.ibans?.[0]);
    }
    const numbers = wallets.map(({ account }) => account.number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('an unused wallet has no money and no statements', () => {
    const unused = wallets.filter(({ account }) => account.status !== 'active').map(({ id }) => id);
    expect(unused).toEqual([14504]);
    for (const id of unused) {
      expect(rows.filter(({ walletId }) => walletId === id)).toEqual([]);
      expect(balances.filter(({ walletId, total }) => walletId === id && total !== 0n)).toEqual([]);
    }
  });

  test('statements have a sum, a known currency and a known type', () => {
    const types = knownValuesOf(schemas['StatementType']);
    expect(rows.length).toBeGreaterThan(500);
    for (const { amount, currency, type } of rows) {
      expect(amount).toBeGreaterThan(0n);
      expect(currencies).toContain(currency);
      expect(types).toContain(type);
    }
  });

  test('a payment between two wallets has a statement in both, with the other party', () => {
    for (const { walletId, transferId, amount, currency, direction, otherParty } of rows) {
      const other = otherParty?.wallet_id;
      if (other === undefined) continue;
      const { account, ownerId } = walletOf(other);
      expect(otherParty).toMatchObject({
        display_name: account.owner_display_name,
        account_number: account.number,
        user_id: ownerId,
        owner_id: ownerId,
      });
      const twin = rows.find((row) => row.walletId === other && row.transferId === transferId);
      expect(twin).toMatchObject({
        amount,
        currency,
        direction: direction === 'in' ? 'out' : 'in',
        otherParty: { wallet_id: walletId },
      });
    }
  });

  test('a bank of a user outside is in the country of the account', () => {
    for (const { otherParty } of rows) {
      const { bic, ibans = [], account_number: number } = otherParty ?? {};
      for (const iban of ibans) expect([iban, iban.slice(0, 2)]).toEqual([number, bic?.slice(4, 6)]);
    }
  });

  test('companies have codes with the right check digit, of numbers that are not given out yet', () => {
    const codes = new Set(rows.flatMap(({ otherParty }) => otherParty?.code ?? []));
    expect(codes.size).toBeGreaterThan(5);
    for (const code of codes) expect(code).toSatisfy(isCompanyCode);
  });

  test('a payment for a month is in that month or later', () => {
    const name = (seconds: number) =>
      new Date(seconds * 1_000).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
    const months = Array.from({ length: 12 }, (_, month) => name(Date.UTC(2_026, month) / 1_000));
    let seen = 0;
    for (const { date: at, details = '' } of rows) {
      const month = months.find((each) => details.includes(each));
      if (month === undefined) continue;
      seen += 1;
      const early = /^(?:Rent|Room|Premises)/.test(details) || new Date(at * 1_000).getUTCDate() > 20;
      expect({ details, month }).toEqual({ details, month: name(early ? at : at - 20 * day) });
    }
    expect(seen).toBeGreaterThan(50);
  });

  test('payments that wait, projects and contacts name who is there', () => {
    for (const { senderWalletId, receiverWalletId, amount, details } of pendingPayments) {
      expect(walletOf(senderWalletId).ownerId).not.toBe(walletOf(receiverWalletId).ownerId);
      expect(amount).toBeGreaterThan(0n);
      // It may be any time of the year.
      expect(details).not.toMatch(/new year|christmas|easter|summer|winter/i);
    }
    for (const {
      id,
      wallet_id: walletId,
      owner_display_name: name,
      administratorIds,
      locations,
    } of projects) {
      expect(walletOf(walletId ?? 0).account.owner_display_name).toBe(name);
      for (const administrator of administratorIds) userOf(administrator);
      for (const { project_id: projectId, lat = 0, lng = 0 } of locations ?? []) {
        expect(projectId).toBe(id);
        expect([Math.round(lat), Math.round(lng)]).toEqual([55, 24]);
      }
    }
    for (const { userId, emails, phones } of contactBooks) {
      userOf(userId);
      for (const { hash, value } of [...emails, ...phones]) {
        expect(hash).toMatch(/^[a-f\d]{40}$/);
        if (value !== undefined) expect(hash).toBe(createHash('sha1').update(value).digest('hex'));
      }
    }
  });

  test('no text is empty, has a stray space or contains a future time', () => {
    const texts = textsIn([
      users.map(({ profile }) => profile),
      wallets,
      projects,
      reservations,
      rows.slice(-300),
    ]);
    expect(
      texts.filter((text) => text.trim() === '' || text !== text.trim() || /undefined|NaN|null/.test(text)),
    ).toEqual([]);
  });
});
