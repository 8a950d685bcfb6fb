import { running } from '#running';
import { authorizeAgain } from '../errors/response-errors.ts';
import { assertNotWithin } from '../options/callbacks.ts';
import type { Token } from '../options/credentials.ts';
import type { WalletHooks } from '../options/hooks.ts';
import type { Running } from '../options/running.ts';
import { sessionOf, sessionReplaced } from './session.ts';
import { stateOf } from './store-state.ts';
import type { Form, TokenRefresher } from './token-refresher.ts';

/**
 * Requests the token of a sign-in and stores it.
 *
 * @param refresher - Keeps the token.
 * @param obtain - Sends the token request.
 * @throws {@link OAuthError} `session_replaced` when a sign-in that began later has ended earlier.
 */
export async function signIn(
  { store, keeper }: TokenRefresher,
  obtain: () => Promise<Token>,
): Promise<Token> {
  const state = stateOf(store);
  assertNotWithin(running(), state, 'token.set');
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
 * Revokes the token of the session and deletes it. If a refresh replaces it meanwhile, the new one is revoked too.
 *
 * @param refresher - Keeps the token.
 * @param revoke - Sends the request.
 */
export async function signOut(
  refresher: TokenRefresher,
  revoke: (token: Token) => Promise<void>,
): Promise<void> {
  const { keeper } = refresher;
  assertOutside(refresher);
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
 * @param hooks - The hooks. `onTokenChange` must not refresh the token.
 * @param form - Further fields of the token request, for other scopes.
 */
export async function refreshStored(
  refresher: TokenRefresher,
  { onTokenChange }: WalletHooks = {},
  form?: Form,
): Promise<Token> {
  const within = assertOutside(refresher);
  if (onTokenChange) assertNotWithin(within, onTokenChange, 'hooks.onTokenChange');
  for (;;) {
    const token = await refresher.keeper.read();
    if (!token) throw authorizeAgain();
    // A refresh in progress is for other scopes.
    const pending = form && settled(refresher, token);
    if (!pending) return refresher.refresh(token, { form, within });
    await pending;
  }
}

/** Asserts that the token store does not wait for the call that begins now. Returns the callback that makes the call. */
function assertOutside({ store }: TokenRefresher): Running | undefined {
  const within = running();
  assertNotWithin(within, store, 'token');
  assertNotWithin(within, stateOf(store), 'token.set');
  return within;
}

/** Waits for the end of a refresh of a token that is in progress; returns `undefined` when there is none. */
function settled(refresher: TokenRefresher, token: Token): Promise<unknown> | undefined {
  const pending = stateOf(refresher.store).refreshes.get(token.id);
  return pending && refresher.waitFor(token, pending).catch(() => {});
}
