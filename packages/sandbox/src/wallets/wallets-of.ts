import type { UserRecord, WalletRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';

/** The wallets of a user, the default one first. */
export async function walletsOf(world: World, { walletIds }: UserRecord): Promise<readonly WalletRecord[]> {
  const wallets = await Promise.all(walletIds.map((id) => world.wallets.get(id)));
  return wallets.flatMap((wallet) => wallet ?? []);
}
