import { ApiError, authorizeAgain } from '../errors/response-errors.ts';
import { assertNotWithin, runCallback } from '../options/callbacks.ts';
import { checkCredentials } from '../options/check.ts';
import type { Token, TokenStore } from '../options/credentials.ts';
import type { Running } from '../options/running.ts';
import type { Middleware } from '../transport/attempt.ts';
import { sessionOf, sessionReplaced } from './session.ts';

/** Provides the tokens of calls. */
export interface TokenSource {
  /** The store of the tokens. */
  readonly store: TokenStore;
  /**
   * Returns the token to sign with; `undefined` when there is none.
   *
   * @param within - The callback that made the call.
   */
  current(within?: Running): Promise<Token | undefined>;
  /**
   * Returns the token to sign with after the server has rejected one. Missing when tokens are not refreshed.
   *
   * @param rejected - The token that the server has rejected.
   * @param cause - The error of the server.
   * @param within - The callback that made the call.
   */
  after?(rejected: Token, cause: ApiError, within?: Running): Promise<Token>;
}

/**
 * Returns the token of a store.
 *
 * @throws {@link WalletError} when the store fails, or its token cannot sign.
 */
export async function storedToken(store: TokenStore): Promise<Token | undefined> {
  const token = await runCallback('token.get', store, () => store.get());
  // A store may return whatever its file contains.
  if (token) checkCredentials('token', token);
  return token;
}

/**
 * Adds the token to an attempt of a call that is made as the user. A token that is about to expire is refreshed first; where the server
 * says that the token has expired, there is another attempt with a new one. All attempts belong to one session.
 *
 * @param tokens - Provides the tokens.
 */
export const withToken =
  (tokens: TokenSource): Middleware =>
  async (attempt, next) => {
    const { call } = attempt;
    const { within } = call;
    if (call.descriptor.credentials || call.as === 'client') return next(attempt);
    assertNotWithin(within, tokens.store, 'token');
    // A refresh has retries of its own: its failure is no reason to retry the call.
    const final = (error: unknown): never => {
      call.final = true;
      throw error;
    };
    const token = await tokens.current(within).catch(final);
    if (!token) throw authorizeAgain();
    // Another user may have signed in since the attempt before.
    const session = sessionOf(token);
    if ((call.session.id ??= session) !== session) throw sessionReplaced();
    try {
      return await next({ ...attempt, token });
    } catch (error) {
      if (!tokens.after || !(error instanceof ApiError && error.code === 'invalid_grant')) throw error;
      return next({ ...attempt, token: await tokens.after(token, error, within).catch(final) });
    }
  };
