import { toWallet } from '../wallets/to-wallet.ts';
import type { Resolver } from './resolver.ts';

/** Sets what the user calls the account. */
export const updateWalletDescription: Resolver<'updateWalletDescription'> = async (call) => {
  const { world, subject, body } = call;
  const { wallet } = subject;
  const described = { ...wallet, account: { ...wallet.account, description: body.description } };
  await world.wallets.put(described);
  return toWallet(described);
};
