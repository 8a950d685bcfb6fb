import type { OpenConsent } from '../consent/open-consent.ts';
import type { Problem } from '../problems/problem.ts';

/** The state of the connection. */
export type Connection =
  /** Not connected; `problem` is the reason why the last attempt ended. */
  | { readonly step: 'none'; readonly problem?: Problem }
  /** Checking that the server responds. */
  | { readonly step: 'starting'; readonly scopes: readonly string[] }
  /** The user is on the consent page, in the dialog or at the sandbox. */
  | { readonly step: 'consenting'; readonly scopes: readonly string[]; readonly consent: OpenConsent }
  /** The code is being exchanged for a token. */
  | { readonly step: 'exchanging'; readonly scopes: readonly string[] }
  /** Connected. `scopes` are the requested scopes; `problem` is the reason why a new token could not replace the current one. */
  | { readonly step: 'connected'; readonly scopes: readonly string[]; readonly problem?: Problem };

/** An event of a connection. */
export type ConnectionEvent =
  | { readonly type: 'asked'; readonly scopes: readonly string[] }
  | { readonly type: 'consentOpened'; readonly consent: OpenConsent }
  | { readonly type: 'codeReceived'; readonly scopes: readonly string[] }
  | { readonly type: 'tokenReceived' }
  /** `kept` are the scopes of the existing connection. */
  | { readonly type: 'failed'; readonly problem: Problem; readonly kept?: readonly string[] }
  | { readonly type: 'cancelled' }
  | { readonly type: 'disconnected' };

/** The initial state. */
export const noConnection: Connection = { step: 'none' };

/**
 * Returns the state after an event. An event that does not belong to the current step changes nothing, so that a late response does not
 * undo later actions of the user.
 */
export function nextConnection(connection: Connection, event: ConnectionEvent): Connection {
  switch (event.type) {
    case 'asked':
      return connection.step === 'none' || connection.step === 'connected'
        ? { step: 'starting', scopes: event.scopes }
        : connection;
    case 'consentOpened':
      return connection.step === 'starting'
        ? { step: 'consenting', scopes: connection.scopes, consent: event.consent }
        : connection;
    case 'codeReceived':
      // After a redirect the page is new: the previous step is `none`, or `connected` if the user went back to the consent page.
      return connection.step === 'starting' ? connection : { step: 'exchanging', scopes: event.scopes };
    case 'tokenReceived':
      return connection.step === 'exchanging' ? { ...connection, step: 'connected' } : connection;
    case 'failed':
      if (connection.step === 'connected') return connection;
      return event.kept === undefined
        ? { step: 'none', problem: event.problem }
        : { step: 'connected', scopes: event.kept, problem: event.problem };
    case 'cancelled':
      return connection.step === 'starting' || connection.step === 'consenting' ? noConnection : connection;
    case 'disconnected':
      return noConnection;
  }
}
