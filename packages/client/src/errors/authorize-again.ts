import type { ApiError } from './api-error.ts';
import { OAuthError } from './oauth-error.ts';

/**
 * The error for a session that is over.
 *
 * @param cause - The refusal that ended it; none when there is no token.
 */
export function authorizeAgain(cause?: ApiError | OAuthError): OAuthError {
  const { status, correlationId, description, response } = cause ?? {};
  return new OAuthError(
    'authorize_again',
    'The session is over: the person must consent again',
    { status, correlationId, description, response },
    { cause },
  );
}
