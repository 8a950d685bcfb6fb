import { scopesOf } from '../access/scopes-of.ts';
import { forbidden, notFound } from '../core/refusal.ts';
import { findWalletBy } from '../wallets/find-wallet.ts';
import type { Resolver } from './resolver.ts';

/** The barcode of the wallet that the criterion names, for whoever may see the wallet: a till takes it for its owner. */
export const findWalletBarcode: Resolver<'findWalletBarcode'> = async ({ world, caller, query }) => {
  const { id, ownerId, barcode } = await findWalletBy(world, query);
  if (!(await scopesOf(world, caller, ownerId))) throw forbidden(`No access to wallet ${id}`);
  if (barcode === undefined) throw notFound(`Wallet ${id} has no barcode`);
  return { barcode };
};
