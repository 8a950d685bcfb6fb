import { ApiError } from '../errors/api-error.ts';
import type { TokenRefresher } from '../tokens/token-refresh.ts';
import type { Middleware } from './middleware.ts';

/**
 * Gives an attempt the token to sign with: a new one where the token is about to expire, and another attempt with a new
 * one where the server says that it has. A token that is refused otherwise is refused for good.
 */
export const withToken =
  (tokens: TokenRefresher): Middleware =>
  async (attempt, next) => {
    if (attempt.request.headers.get('authorization') !== 'MAC any') return next(attempt);
    // A refresh is repeated by itself: its failure is not a reason to repeat the call too.
    const final = (error: unknown): never => {
      attempt.call.final = true;
      throw error;
    };
    const token = await tokens.current().catch(final);
    if (!token) return next(attempt);
    try {
      return await next({ ...attempt, token });
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'invalid_grant')) throw error;
      return next({ ...attempt, token: await tokens.after(token, error).catch(final) });
    }
  };
