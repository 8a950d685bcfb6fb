import type { User } from '../store/entities.ts';
import type { UserRecord } from '../store/records.ts';

/** A user as the API shows them, every field included. */
export const toUser = ({ id, profile, walletIds }: UserRecord): User => ({
  id,
  ...profile,
  wallets: [...walletIds],
});
