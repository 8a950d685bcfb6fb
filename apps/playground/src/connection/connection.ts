import type { OpenConsent } from '../consent/open-consent.ts';
import type { Problem } from '../problems/problem.ts';

/** Where the page stands with a wallet. */
export type Connection =
  /** No wallet; `problem` says why the last attempt ended. */
  | { readonly step: 'none'; readonly problem?: Problem }
  /** Looking whether there is a server to go to. */
  | { readonly step: 'starting'; readonly scopes: readonly string[] }
  /** The person is on the consent page: in the dialog, or at the sandbox. */
  | { readonly step: 'consenting'; readonly scopes: readonly string[]; readonly consent: OpenConsent }
  /** The code is being exchanged for a token. */
  | { readonly step: 'exchanging'; readonly scopes: readonly string[] }
  /** A token is there. `scopes` are those that were asked for; `problem` says why another one could not take its place. */
  | { readonly step: 'connected'; readonly scopes: readonly string[]; readonly problem?: Problem };

/** What can happen to a connection. */
export type ConnectionEvent =
  | { readonly type: 'asked'; readonly scopes: readonly string[] }
  | { readonly type: 'consentOpened'; readonly consent: OpenConsent }
  | { readonly type: 'codeReceived'; readonly scopes: readonly string[] }
  | { readonly type: 'tokenReceived' }
  /** `kept` are the scopes of a connection that is still there. */
  | { readonly type: 'failed'; readonly problem: Problem; readonly kept?: readonly string[] }
  | { readonly type: 'cancelled' }
  | { readonly type: 'disconnected' };

/** No wallet, nothing tried. */
export const noConnection: Connection = { step: 'none' };

/**
 * What an event makes of a connection. An event that does not fit the step changes nothing: a late answer must not undo
 * what the person did since.
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
      // After a redirect the page is new: the step before is `none`, or `connected` when a person went back to the consent page.
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
