import type { CardRecord, ReservationRecord, UserRecord, WalletRecord } from '../../state/records.ts';

/** A seeded user with wallets, reservations and cards. */
export interface Member {
  readonly user: UserRecord;
  readonly wallets: readonly WalletRecord[];
  /** Cents before the first statement, by wallet and currency. */
  readonly opening: Readonly<Record<number, Readonly<Record<string, bigint>>>>;
  readonly reservations: readonly Omit<ReservationRecord, 'date'>[];
  readonly cards?: readonly CardRecord[];
}

/** Account number of a wallet of a person. */
export const personAccount = (walletId: number): string => `EVP011${String(walletId).padStart(10, '0')}`;

/** Account number of a wallet of a company. */
export const companyAccount = (walletId: number): string => `EVP021${String(walletId).padStart(10, '0')}`;

/** IBAN of a wallet. */
export const walletIban = (walletId: number): string => iban('lt', BigInt(walletId));

/** Bank codes of zeros belong to no bank: the IBANs are valid but belong to no real account. */
const bankCodes = { lt: '00000', pl: '00000000', dk: '0000' } as const;
/** Digits of an account number. */
const accountDigits = { lt: 11, pl: 16, dk: 10 } as const;

/**
 * Writes the IBAN of an account at a bank that does not exist.
 *
 * @param country - Country of the bank.
 * @param account - Number of the account within the bank.
 * @see ISO 13616-1, which takes its check digits from ISO 7064 MOD 97-10
 */
export function iban(country: keyof typeof bankCodes, account: bigint): string {
  const code = country.toUpperCase();
  const basic = bankCodes[country] + account.toString().padStart(accountDigits[country], '0');
  const check = 98n - (BigInt(`${basic}${code.replaceAll(/[A-Z]/g, valueOf)}00`) % 97n);
  return `${code}${check.toString().padStart(2, '0')}${basic}`;
}

/** A stands for 10, Z for 35. */
const valueOf = (letter: string): string => String(letter.charCodeAt(0) - 55);

/** Returns the barcode of a wallet: an EAN-13 number that begins with 29, a prefix for use within a shop. */
export function barcodeOf(walletId: number): string {
  const digits = `29${String(walletId).padStart(10, '0')}`;
  let sum = 0;
  for (let index = 0; index < 12; index++) sum += Number(digits.charAt(index)) * (index % 2 === 0 ? 1 : 3);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
