import { toWallet } from '../wallets/to-wallet.ts';
import type { Resolver } from './resolver.ts';

/** Removes what the user calls the account, and is content when there is nothing to remove. */
export const deleteWalletDescription: Resolver<'deleteWalletDescription'> = async ({ world, subject }) => {
  const { description: _, ...account } = subject.wallet.account;
  const bare = { ...subject.wallet, account };
  await world.wallets.put(bare);
  return toWallet(bare);
};
