import { ApiError, authorizeAgain } from '../errors/response-errors.ts';
import { checkCredentials } from '../options/check.ts';
import type { Token, TokenStore } from '../options/credentials.ts';
import type { Middleware } from '../transport/attempt.ts';
import { sessionOf, sessionReplaced } from './session.ts';

/** Where the tokens of calls come from. */
export interface TokenSource {
  /**
   * Returns the token to sign with; `undefined` when there is none.
   *
   * @param within - The callback that made the call.
   */
  current(within?: unknown): Promise<Token | undefined>;
  /**
   * Returns the token to sign with after the server did not accept one. Left out where tokens are not refreshed.
   *
   * @param refused - The token that was not accepted.
   * @param cause - The error of the server.
   */
  after?(refused: Token, cause: ApiError): Promise<Token>;
}

/** Returns the token that a store holds; throws when it cannot sign. */
export async function storedToken(tokens: Pick<TokenStore, 'get'>): Promise<Token | undefined> {
  const token = await tokens.get();
  // A store may hand out whatever its file held.
  if (token) checkCredentials('token', token);
  return token;
}

/**
 * Gives an attempt the token to sign with, where it is made as the person: a new one where the token is about to expire, and
 * another attempt with a new one where the server says that it has expired. All attempts are made in one session.
 *
 * @param tokens - Where tokens come from.
 */
export const withToken =
  (tokens: TokenSource): Middleware =>
  async (attempt, next) => {
    const { call } = attempt;
    if (call.descriptor.credentials || call.as === 'client') return next(attempt);
    // A refresh is retried by itself: its failure is not a reason to retry the call too.
    const final = (error: unknown): never => {
      call.final = true;
      throw error;
    };
    const token = await tokens.current(call.within).catch(final);
    if (!token) throw authorizeAgain();
    // Another person may have signed in since the attempt before.
    const session = sessionOf(token);
    if ((call.session.id ??= session) !== session) throw sessionReplaced();
    try {
      return await next({ ...attempt, token });
    } catch (error) {
      if (!tokens.after || !(error instanceof ApiError && error.code === 'invalid_grant')) throw error;
      return next({ ...attempt, token: await tokens.after(token, error).catch(final) });
    }
  };
