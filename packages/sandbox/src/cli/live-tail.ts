import type { Log, LoggedRequest } from '../core/log.ts';
import type { Exchange } from '../node/index.ts';
import { requestLine } from './request-line.ts';

/** What prints the requests as they come. */
export interface LiveTail {
  /** Takes what the sandbox knows of a request. */
  readonly log: Log;
  /** Takes what the server knows of it, and prints it. */
  readonly onExchange: (exchange: Exchange) => void;
}

/** Requests that wait for the server's part at the most: a client that went away leaves one behind. */
const maxWaiting = 1_000;

/** Puts together what sandbox and server know of each request, and prints it. */
export function liveTail(print: (lines: string) => void): LiveTail {
  const waiting = new Map<string, LoggedRequest>();
  return {
    log: (event) => {
      if (event.kind !== 'request') return;
      waiting.set(event.correlationId, event);
      const [oldest = ''] = waiting.keys();
      if (waiting.size > maxWaiting) waiting.delete(oldest);
    },
    onExchange: (exchange) => {
      const id = exchange.response.headers['paysera-correlation-id'] ?? '';
      print(requestLine(exchange, waiting.get(id)));
      waiting.delete(id);
    },
  };
}
