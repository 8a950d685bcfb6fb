import { OAuthError } from '../errors/response-errors.ts';
import type { Token } from '../options/credentials.ts';

/** The session of a token: all tokens that came of one sign-in by refreshes have the same. */
export const sessionOf = ({ id, session = id }: Token): string => session;

/** Makes the error for a call whose session is no longer the one in the store. */
export const sessionReplaced = (): OAuthError =>
  new OAuthError('session_replaced', 'There was another sign-in');
