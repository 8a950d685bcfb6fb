import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barcodeOf, iban } from '../../src/seed/people/member.ts';
import { seedWorld } from '../../src/seed/seed-world.ts';

/** What ISO 7064 leaves of an IBAN: 1 when its check digits are right. */
const remainder = (text: string) => {
  const digits = (text.slice(4) + text.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(digits) % 97n;
};

test('the check digits of every IBAN are right', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('lt', 'pl', 'dk'),
      fc.bigInt({ min: 0n, max: 9_999_999_999n }),
      (country, account) => {
        const text = iban(country, account);
        expect(remainder(text)).toBe(1n);
        expect(text).toMatch(/^(?:LT\d{18}|PL\d{26}|DK\d{16})$/);
      },
    ),
  );
  // One digit off is found.
  expect(remainder(iban('lt', 14471n).replace(/1$/, '2'))).not.toBe(1n);
});

test('every IBAN of the world is right, and of a bank that is unknown’s', () => {
  const { wallets, statements } = seedWorld({ seed: 1, today: 1_769_817_600, clock: { ahead: 0 } });
  const ibans = [
    ...wallets.flatMap(({ account }) => account.ibans ?? []),
    ...[...statements.values()].flat().flatMap(({ otherParty }) => otherParty?.ibans ?? []),
  ];
  expect(new Set(ibans).size).toBeGreaterThan(10);
  for (const text of ibans) {
    expect(remainder(text)).toBe(1n);
    expect(text).toMatch(/^(?:LT|DK|PL)\d\d0000/);
  }
});

test('the personal codes of the world have the right check digit', () => {
  const { users } = seedWorld({ seed: 1, today: 1_769_817_600, clock: { ahead: 0 } });
  const codes = users.flatMap(({ profile }) => profile.identity ?? []);
  expect(codes.map(({ nationality }) => nationality)).toEqual(['lt', 'pl']);
  for (const { nationality, code = '' } of codes) {
    const digits = Array.from(code, Number);
    const sum = (weights: readonly number[]) =>
      weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
    const expected =
      nationality === 'pl'
        ? (10 - (sum([1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10
        : sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    expect(digits[10]).toBe(expected);
  }
});

test('the barcode of a wallet has the right check digit', () => {
  fc.assert(
    fc.property(fc.nat(), (id) => {
      const digits = Array.from(barcodeOf(id), Number);
      expect(digits).toHaveLength(13);
      expect(digits.reduce((sum, digit, index) => sum + digit * (index % 2 === 0 ? 1 : 3), 0) % 10).toBe(0);
    }),
  );
});
