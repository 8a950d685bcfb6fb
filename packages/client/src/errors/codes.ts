import type { KnownErrorCode } from '../generated/known-values.gen.ts';

export type { KnownErrorCode };

/**
 * Codes of this package, in addition to those of the API.
 *
 * - `connection`: the connection failed before the end of the response.
 * - `timeout`: the time limit of the call is over.
 * - `aborted`: the signal of the caller aborted the call.
 * - `configuration`: an option or argument is not valid; nothing was sent.
 * - `invalid_response`: the response is not one of the API; a proxy may have sent it.
 * - `authorize_again`: the session has ended, and the user has to consent again.
 * - `session_replaced`: another user signed in during the call; the call is not made as another user.
 * - `state_mismatch`: the `state` of a redirect is not the one that was sent.
 * - `callback`: a function of the options failed, such as the token store.
 */
export type ClientErrorCode =
  | 'connection'
  | 'timeout'
  | 'aborted'
  | 'configuration'
  | 'invalid_response'
  | 'authorize_again'
  | 'session_replaced'
  | 'state_mismatch'
  | 'callback';

/**
 * Codes of the consent page in a redirect, in addition to those of the API.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export type RedirectErrorCode =
  | 'access_denied'
  | 'unsupported_response_type'
  | 'server_error'
  | 'temporarily_unavailable';

/**
 * Codes of errors. A `switch` over them narrows, and a misspelt code does not compile. The API may add codes that this package does not
 * know yet: a `switch` needs a `default`, and such a code can be compared as a string.
 */
export type WalletErrorCode = KnownErrorCode | RedirectErrorCode | ClientErrorCode;
