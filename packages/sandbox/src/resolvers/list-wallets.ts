import { toWallet } from '../wallets/to-wallet.ts';
import { walletsOf } from '../wallets/wallets-of.ts';
import type { Resolver } from './resolver.ts';

/** The user's wallets, the default one first; those that are not active on request. */
export const listWallets: Resolver<'listWallets'> = async ({ world, subject, query }) => {
  const wallets = await walletsOf(world, subject.user);
  return wallets
    .filter(({ account }) => query.inactive_included || (account.status ?? 'active') === 'active')
    .map(toWallet);
};
