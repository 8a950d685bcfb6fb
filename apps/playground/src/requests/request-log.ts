import type { PageStorage } from '../session/page-storage.ts';
import type { Fetch, PlannedRetry, ReceivedResponse, SignedRequest, TokenChange } from '@litas/client';

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

/** What the client does by itself. The object is the same until a change. */
export interface ClientWork {
  /** The calls that wait before they are sent again. */
  readonly retries: readonly PlannedRetry[];
  /** Whether an expired token was replaced a moment ago. */
  readonly isRefreshed: boolean;
}

/** The last signed requests of the page, newest first. */
export interface RequestLog {
  /** Adds a signature. Pass it to the client as `hooks.onSigned`. */
  readonly onSigned: (signed: SignedRequest) => void;
  /** Wraps `fetch` to record the result of each request. */
  readonly watch: (send: Fetch) => Fetch;
  /** Notes the correlation ids of the requests of one call. */
  readonly join: (correlationIds: readonly string[]) => void;
  /** Adds the result of a request. Pass it to the client as `hooks.onResponse`, to join the retries of its calls. */
  readonly onResponse: (response: Pick<ReceivedResponse, 'callId' | 'correlationId'>) => void;
  /** Notes that a call waits. Pass it to the client as `hooks.onRetry`. */
  readonly onRetry: (retry: PlannedRetry) => void;
  /** Notes a new token. Pass it to the client as `hooks.onTokenChange`. */
  readonly onTokenChange: (change: Pick<TokenChange, 'reason'>) => void;
  readonly work: () => ClientWork;
  /** Returns the call of a request by its correlation id; `undefined` if it is not one of this page. */
  readonly callOf: (correlationId: string) => number | undefined;
  /** The requests, newest first. The array is the same until a change. */
  readonly entries: () => readonly LoggedRequest[];
  /** Calls a listener on every change. @returns A function that removes the listener. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Requests whose calls are known at most; the journal keeps 1,000. */
const keptCalls = 2_000;
/** Requests whose calls are known after a reload. */
const storedCalls = 500;
/** How long it is known that the token was refreshed, in milliseconds. */
const refreshedMs = 10_000;
const callsKey = 'litas.calls';

/**
 * Creates an empty log.
 *
 * @param capacity - Maximum number of requests.
 * @param now - A monotonic clock, in milliseconds.
 * @param storage - Keeps which requests are of one call over a reload.
 */
export function createRequestLog(
  capacity = 20,
  now: () => number = () => performance.now(),
  storage?: PageStorage,
): RequestLog {
  let entries: readonly LoggedRequest[] = [];
  let work: ClientWork = { retries: [], isRefreshed: false };
  let lastId = 0;
  /** Calls by the correlation ids of their requests. The numbers of `join` are negative, those of the client positive. */
  const calls = new Map<string, number>();
  let lastJoined = 0;
  // Calls of the page before it was reloaded get numbers that no new call has.
  const before = new Map<number, number>();
  for (const [correlationId, call] of readCalls(storage)) {
    if (!before.has(call)) before.set(call, (lastJoined -= 1));
    calls.set(correlationId, before.get(call) ?? 0);
  }
  let isSaving = false;
  const save = (): void => {
    if (storage === undefined || isSaving) return;
    isSaving = true;
    // Once for all requests of a call.
    queueMicrotask(() => {
      isSaving = false;
      storage.setItem(callsKey, JSON.stringify([...calls].slice(-storedCalls)));
    });
  };
  const note = (correlationId: string, call: number): void => {
    calls.set(correlationId, call);
    const [oldest] = calls.keys();
    if (calls.size > keptCalls && oldest !== undefined) calls.delete(oldest);
    save();
  };
  const listeners = new Set<() => void>();

  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  const change = (next: readonly LoggedRequest[]): void => {
    entries = next;
    notify();
  };
  const changeWork = (next: Partial<ClientWork>): void => {
    work = { ...work, ...next };
    notify();
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
    join: (correlationIds) => {
      lastJoined -= 1;
      for (const correlationId of correlationIds) note(correlationId, lastJoined);
    },
    onResponse: ({ callId, correlationId }) => {
      if (correlationId !== undefined) note(correlationId, callId);
    },
    onRetry: (retry) => {
      changeWork({ retries: [...work.retries, retry] });
      setTimeout(() => changeWork({ retries: work.retries.filter((each) => each !== retry) }), retry.delayMs);
    },
    onTokenChange: ({ reason }) => {
      changeWork({ isRefreshed: reason === 'refreshed' });
      setTimeout(() => changeWork({ isRefreshed: false }), refreshedMs);
    },
    work: () => work,
    callOf: (correlationId) => calls.get(correlationId),
    entries: () => entries,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readCalls(storage: PageStorage | undefined): readonly (readonly [string, number])[] {
  try {
    const value: unknown = JSON.parse(storage?.getItem(callsKey) ?? '[]');
    const pairs: readonly unknown[] = Array.isArray(value) ? value : [];
    return pairs.filter(
      (pair): pair is [string, number] =>
        Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'number',
    );
  } catch {
    return []; // invalid
  }
}
