import { findWalletBy } from '../wallets/find-wallet.ts';
import { visibleWallet } from '../wallets/visible-wallet.ts';
import type { Resolver } from './resolver.ts';

/** The wallet that the criterion names. */
export const findWallet: Resolver<'findWallet'> = async ({ world, caller, query }) =>
  visibleWallet(world, caller, await findWalletBy(world, query));
