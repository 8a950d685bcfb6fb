import { toWallet } from '../wallets/to-wallet.ts';
import type { Resolver } from './resolver.ts';

/** The user's wallets, the default one first; those that are not active on request. */
export const listWallets: Resolver<'listWallets'> = async ({ world, subject: { user }, query }) => {
  const wallets = await Promise.all(user.walletIds.map((id) => world.wallets.get(id)));
  return wallets
    .flatMap((wallet) => wallet ?? [])
    .filter(({ account }) => query.inactive_included || (account.status ?? 'active') === 'active')
    .map(toWallet);
};
