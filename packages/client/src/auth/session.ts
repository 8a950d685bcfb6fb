import { OAuthError } from '../errors/response-errors.ts';
import type { Token } from '../options/credentials.ts';

/** Returns the session of a token. All tokens of one sign-in have the same one. */
export const sessionOf = ({ id, session = id }: Token): string => session;

/** Creates the error for a call whose session is no longer the one in the store. */
export const sessionReplaced = (): OAuthError =>
  new OAuthError('session_replaced', 'Another sign-in has replaced the session');
