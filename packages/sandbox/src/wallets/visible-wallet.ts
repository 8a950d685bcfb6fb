import { applyGates } from '../access/apply-gates.ts';
import type { Caller } from '../access/caller.ts';
import { scopesOf } from '../access/scopes-of.ts';
import type { Wallet } from '../store/entities.ts';
import type { WalletRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { toWallet } from './to-wallet.ts';

/** What a caller may see of a wallet that was found: whoever holds no scope of its owner sees whom to pay, and nothing else. */
export async function visibleWallet(world: World, caller: Caller, wallet: WalletRecord): Promise<Wallet> {
  const scopes = (await scopesOf(world, caller, wallet.ownerId)) ?? new Set();
  // Gates leave optional fields out and change nothing else.
  return applyGates('Wallet', toWallet(wallet), scopes) as Wallet;
}
