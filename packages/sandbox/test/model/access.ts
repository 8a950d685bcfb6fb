import { staticClient } from '../support/caller.ts';
import type { BankModel, Signer } from './bank-model.ts';

/** The client that reads any wallet, without consent. */
export const reader: Signer = { credentials: staticClient, name: 'the reader' };

/** Picks a signer: mostly with a token of the wallet's owner, else anybody, those with a token that is no longer known included. */
export function signerOf(model: BankModel, pick: number, walletId: number): Signer {
  const { state, strangers } = model;
  const { ownerId } = model.wallet(walletId);
  const own = state.tokens.filter(({ userId }) => userId === ownerId);
  const all = pick % 2 === 0 && own.length > 0 ? own.toReversed() : [reader, ...state.tokens, ...strangers];
  return all[Math.floor(pick / 2) % all.length] ?? reader;
}

/** Whether a signer holds a scope. */
export const holds = ({ scopes }: Signer, scope: string): boolean => scopes?.includes(scope) ?? true;

/** The status with which a signer is refused who asks about a wallet, 400 after the token's time; `undefined` when they may. */
export function errorOf(
  model: BankModel,
  signer: Signer,
  walletId: number,
  anyOf: readonly string[],
): 400 | 401 | 403 | undefined {
  const { state } = model;
  if (signer !== reader && !state.tokens.includes(signer)) return 401;
  if (signer.expiresAt !== undefined && signer.expiresAt <= state.now) return 400;
  const own = signer.userId === undefined || model.wallet(walletId).ownerId === signer.userId;
  return own && anyOf.some((scope) => holds(signer, scope)) ? undefined : 403;
}
