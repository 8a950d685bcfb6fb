import type { Fetch, SignedRequest } from '@litas/client';

/** How a request ended. */
export type RequestOutcome =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly status: number; readonly durationMs: number }
  | { readonly state: 'failed' };

/** A signed request and how it ended. */
export interface LoggedRequest {
  readonly id: number;
  readonly signed: SignedRequest;
  readonly outcome: RequestOutcome;
}

/** Remembers the last signed requests of the page, the newest first. */
export interface RequestLog {
  /** Notes a signature; give it to the client as `hooks.onSigned`. */
  readonly onSigned: (signed: SignedRequest) => void;
  /** Wraps what sends the requests, to note how each ends. */
  readonly watch: (send: Fetch) => Fetch;
  /** The requests, newest first; the same array until something changes. */
  readonly entries: () => readonly LoggedRequest[];
  /** Calls back on every change. @returns A function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Makes an empty log.
 *
 * @param capacity - Requests to remember.
 * @param now - Milliseconds of a steady clock.
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
        settle(header, { state: 'answered', status: response.status, durationMs: now() - started });
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
