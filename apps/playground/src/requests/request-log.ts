import type { Fetch, SignedRequest } from '@litas/client';

/** The result of a request. */
export type RequestOutcome =
  | { readonly state: 'waiting' }
  | {
      readonly state: 'responded';
      readonly status: number;
      readonly durationMs: number;
      /** Identifies the request in the journal of the sandbox. */
      readonly correlationId: string | undefined;
    }
  | { readonly state: 'failed' };

/** A signed request and its result. */
export interface LoggedRequest {
  readonly id: number;
  readonly signed: SignedRequest;
  readonly outcome: RequestOutcome;
}

/** The last signed requests of the page, newest first. */
export interface RequestLog {
  /** Adds a signature. Pass it to the client as `hooks.onSigned`. */
  readonly onSigned: (signed: SignedRequest) => void;
  /** Wraps `fetch` to record the result of each request. */
  readonly watch: (send: Fetch) => Fetch;
  /** The requests, newest first. The array is the same until a change. */
  readonly entries: () => readonly LoggedRequest[];
  /** Calls a listener on every change. @returns A function that removes the listener. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Creates an empty log.
 *
 * @param capacity - Maximum number of requests.
 * @param now - A monotonic clock, in milliseconds.
 */
export function createRequestLog(capacity = 20, now: () => number = () => performance.now()): RequestLog {
  let entries: readonly LoggedRequest[] = [];
  let lastId = 0;
  const listeners = new Set<() => void>();

  const change = (next: readonly LoggedRequest[]): void => {
    entries = next;
    for (const listener of listeners) listener();
  };
  const settle = (header: string | undefined, outcome: RequestOutcome): void =>
    change(entries.map((entry) => (entry.signed.header === header ? { ...entry, outcome } : entry)));

  return {
    onSigned: (signed) => {
      lastId += 1;
      change([{ id: lastId, signed, outcome: { state: 'waiting' } as const }, ...entries].slice(0, capacity));
    },
    watch: (send) => async (url, init) => {
      const header = init.headers['authorization'];
      const started = now();
      try {
        const response = await send(url, init);
        settle(header, {
          state: 'responded',
          status: response.status,
          durationMs: now() - started,
          correlationId: response.headers.get('paysera-correlation-id') ?? undefined,
        });
        return response;
      } catch (error) {
        settle(header, { state: 'failed' });
        throw error;
      }
    },
    entries: () => entries,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
