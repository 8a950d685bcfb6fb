import type { Resolver } from './resolver.ts';

/** The wallet with its account. */
export const getWallet: Resolver<'getWallet'> = async ({ subject: { wallet } }) => ({
  id: wallet.id,
  owner: wallet.ownerId,
  account: wallet.account,
});
