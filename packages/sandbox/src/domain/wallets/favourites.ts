import type { Favourite } from '../../state/entities.ts';
import type { WalletRecord } from '../../state/records.ts';
import type { Payee } from '../../state/statement-record.ts';
import type { World } from '../../state/store.ts';

/**
 * Returns the payees of a wallet, most frequent first: owners of other wallets, except its own owner. No source documents the vendor's
 * choice.
 */
export function favouritesOf(world: World, { id, ownerId }: WalletRecord): Favourite[] {
  const byWallet = new Map<number, Payee>();
  for (const payee of world.statements.payees(id)) {
    const walletId = payee.party.wallet_id;
    if (walletId === undefined || payee.party.user_id === ownerId) continue;
    const known = byWallet.get(walletId);
    byWallet.set(walletId, known ? merge(known, payee) : payee);
  }
  return [...byWallet.values()]
    .toSorted((left, right) => right.count - left.count || right.latest - left.latest)
    .map(toFavourite);
}

/** Merges entries of the same payee, with the newest display data. */
const merge = (left: Payee, right: Payee): Payee => ({
  ...(left.latest > right.latest ? left : right),
  count: left.count + right.count,
});

const toFavourite = ({ party }: Payee): Favourite => ({
  display_name: party.display_name,
  account_number: party.account_number,
  wallet_id: party.wallet_id,
  user_id: party.user_id,
});
