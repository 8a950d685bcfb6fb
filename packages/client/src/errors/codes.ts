/**
 * The codes this package gives by itself, beside the API's own.
 *
 * - `connection`: no answer came, the network failed.
 * - `timeout`: the time allowed for a call ran out.
 * - `aborted`: the caller's signal ended the call.
 * - `configuration`: an option or argument cannot be right; nothing was sent.
 * - `authorize_again`: the session is over, the person has to give consent once more.
 * - `state_mismatch`: the `state` of a redirect is not the one that was sent.
 */
export type ClientErrorCode =
  | 'connection'
  | 'timeout'
  | 'aborted'
  | 'configuration'
  | 'authorize_again'
  | 'state_mismatch';
