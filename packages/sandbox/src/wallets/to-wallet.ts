import type { Wallet } from '../store/entities.ts';
import type { WalletRecord } from '../store/records.ts';

/** A wallet as the API shows it, every field included. */
export const toWallet = ({ id, ownerId, account }: WalletRecord): Wallet => ({ id, owner: ownerId, account });
