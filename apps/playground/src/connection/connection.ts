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
  /** A token is there. `scopes` are those that were asked for. */
  | { readonly step: 'connected'; readonly scopes: readonly string[] };

/** What can happen to a connection. */
export type ConnectionEvent =
  | { readonly type: 'asked'; readonly scopes: readonly string[] }
  | { readonly type: 'consentOpened'; readonly consent: OpenConsent }
  | { readonly type: 'codeReceived'; readonly scopes: readonly string[] }
  | { readonly type: 'tokenReceived' }
  | { readonly type: 'failed'; readonly problem: Problem }
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
      // After a redirect the page is new: the step before is `none`.
      return connection.step === 'consenting' || connection.step === 'none'
        ? { step: 'exchanging', scopes: event.scopes }
        : connection;
    case 'tokenReceived':
      return connection.step === 'exchanging' ? { ...connection, step: 'connected' } : connection;
    case 'failed':
      return connection.step === 'connected' ? connection : { step: 'none', problem: event.problem };
    case 'cancelled':
      return connection.step === 'starting' || connection.step === 'consenting' ? noConnection : connection;
    case 'disconnected':
      return noConnection;
  }
}
