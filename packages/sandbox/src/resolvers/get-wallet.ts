import { toWallet } from '../wallets/to-wallet.ts';
import type { Resolver } from './resolver.ts';

/** The wallet with its account. */
export const getWallet: Resolver<'getWallet'> = async ({ subject }) => toWallet(subject.wallet);
