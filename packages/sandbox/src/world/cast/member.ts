import type { CardRecord, ReservationRecord, UserRecord, WalletRecord } from '../../store/records.ts';
import { iban } from './iban.ts';

/** Somebody of the seeded world, with what is theirs. */
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
