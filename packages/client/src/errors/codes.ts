import type { KnownErrorCode } from '../generated/known-values.gen.ts';

export type { KnownErrorCode };

/**
 * The codes this package gives by itself, beside the API's own.
 *
 * - `connection`: no answer came, the network failed.
 * - `timeout`: the time allowed for a call ran out.
 * - `aborted`: the caller's signal ended the call.
 * - `configuration`: an option or argument cannot be right; nothing was sent.
 * - `invalid_response`: the answer is not what the API gives; something between may have answered.
 * - `authorize_again`: the session is over, the person has to give consent once more.
 * - `session_replaced`: another sign-in took place while a call was in progress; the call is not made as another person.
 * - `state_mismatch`: the `state` of a redirect is not the one that was sent.
 * - `callback`: a function that the options gave failed, such as the token store.
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
 * The codes that a consent page gives in a redirect, beside those of the API.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export type RedirectErrorCode =
  | 'access_denied'
  | 'unsupported_response_type'
  | 'server_error'
  | 'temporarily_unavailable';

/**
 * What the `code` of an error can hold: a `switch` over it narrows, and a misspelt code does not compile. The API may add
 * codes before this package knows them, so that a `switch` needs a `default`; compare such a one as a string.
 */
export type WalletErrorCode = KnownErrorCode | RedirectErrorCode | ClientErrorCode;
