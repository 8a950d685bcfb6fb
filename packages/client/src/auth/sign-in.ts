import { WalletError } from '../errors/wallet-error.ts';
import { authorizeAgain } from '../errors/response-errors.ts';
import type { Token } from '../options/credentials.ts';
import type { WalletHooks } from '../options/hooks.ts';
import { callbacks } from '../options/running.ts';
import { sessionOf, sessionReplaced } from './session.ts';
import { stateOf } from './store-state.ts';
import { assertNotWithin, type Form, type TokenRefresher } from './token-refresher.ts';

/**
 * Obtains the token of a sign-in and keeps it.
 *
 * @param refresher - Keeps the token.
 * @param obtain - Sends the token request.
 * @throws {@link OAuthError} `session_replaced` when a sign-in that began later was faster.
 */
export async function signIn(
  { store, keeper }: TokenRefresher,
  obtain: () => Promise<Token>,
): Promise<Token> {
  const state = stateOf(store);
  const order = (state.signIns ?? 0) + 1;
  state.signIns = order;
  const token = await obtain();
  const kept = await keeper.write(token, async () => {
    if (order < (state.signedIn ?? 0)) return false;
    state.signedIn = order;
    return undefined;
  });
  if (!kept) throw sessionReplaced();
  await keeper.changed('granted', token);
  return token;
}

/**
 * Revokes the token of the session, and forgets it. Where it is refreshed meanwhile, the next one is revoked too.
 *
 * @param refresher - Keeps the token.
 * @param revoke - Sends the request.
 */
export async function signOut(
  refresher: TokenRefresher,
  revoke: (token: Token) => Promise<void>,
): Promise<void> {
  const { keeper } = refresher;
  let last: Token | undefined;
  for (;;) {
    const token = await keeper.read();
    if (!token || token.id === last?.id || (last && sessionOf(last) !== sessionOf(token))) return;
    const pending = settled(refresher, token);
    if (pending) {
      await pending;
      continue;
    }
    await revoke(token);
    if (await keeper.write(undefined, keeper.instead(token))) await keeper.changed('revoked', undefined);
    last = token;
  }
}

/**
 * Refreshes the token that a store holds.
 *
 * @param refresher - Keeps the token.
 * @param hooks - One of them may be what refreshes.
 * @param form - For other scopes.
 */
export async function refreshStored(
  refresher: TokenRefresher,
  { onTokenChange }: WalletHooks = {},
  form?: Form,
): Promise<Token> {
  const within = callbacks.running;
  assertNotWithin(refresher.store, within);
  if (onTokenChange && within === onTokenChange) {
    throw new WalletError('callback', 'hooks.onTokenChange refreshes its own token');
  }
  for (;;) {
    const token = await refresher.keeper.read();
    if (!token) throw authorizeAgain();
    // What is under way was not asked for the same.
    const pending = form && settled(refresher, token);
    if (!pending) return refresher.refresh(token, form);
    await pending;
  }
}

/** Waits for the refresh of a token that is in progress, whatever its outcome; `undefined` when there is none. */
function settled(refresher: TokenRefresher, token: Token): Promise<unknown> | undefined {
  const pending = stateOf(refresher.store).refreshes.get(token.id);
  return pending && refresher.waitFor(token, pending).catch(() => {});
}
