import type { Log, LoggedRequest } from '../engine/journal/entry.ts';
import type { Exchange } from './limits.ts';

/** The functions that a sandbox and its server call for each request. */
export interface RequestListeners {
  /** Receives the log events of the sandbox. */
  readonly log: Log;
  /** Receives the exchanges of the server. */
  readonly onExchange: (exchange: Exchange) => void;
}

/** Most log events that wait for their exchange. A client that disconnects has no exchange. */
const maxWaiting = 1_000;

/**
 * Joins the log event of the sandbox with the exchange of the server.
 *
 * @param onRequest - Called after each response. The log event is missing when the server rejected the request itself.
 */
export function joinExchanges(
  onRequest: (exchange: Exchange, logged: LoggedRequest | undefined) => void,
): RequestListeners {
  const waiting = new Map<string, LoggedRequest>();
  return {
    log: (event) => {
      if (event.kind !== 'request') return;
      waiting.set(event.correlationId, event);
      if (waiting.size <= maxWaiting) return;
      const [oldest = ''] = waiting.keys();
      waiting.delete(oldest);
    },
    onExchange: (exchange) => {
      const id = exchange.response.headers['paysera-correlation-id'] ?? '';
      const logged = waiting.get(id);
      waiting.delete(id);
      onRequest(exchange, logged);
    },
  };
}
