import { notFound } from '../core/refusal.ts';
import type { Resolver } from './resolver.ts';

/** The number of the account behind an IBAN, for whoever means to pay there. */
export const getAccountNumber: Resolver<'getAccountNumber'> = async ({ world, path }) => {
  const wallets = await world.wallets.list();
  const wallet = wallets.find(({ account }) => account.ibans?.includes(path.iban));
  if (!wallet) throw notFound('There is no account with this IBAN');
  return { account_number: wallet.account.number };
};
