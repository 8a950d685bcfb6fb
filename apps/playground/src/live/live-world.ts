import type { AnySandbox, JournalEntry, Message } from '@litas/sandbox';

/** Whether events of a world arrive. */
export type LiveStatus =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  /** No events arrive; the next attempt follows automatically. */
  | { readonly state: 'offline'; readonly reason: string }
  /** The world was removed. Reading it would create it again. */
  | { readonly state: 'removed' }
  /** The team has no such world. */
  | { readonly state: 'missing' }
  /** The sandbox needs the token of a team: the page has none, one that is not valid, or that of the administrator. */
  | { readonly state: 'unauthorized'; readonly token: 'missing' | 'rejected' | 'administrator' }
  /** No further attempt is made. */
  | { readonly state: 'failed'; readonly reason: string };

/** The world clock, and when it was read. */
export interface ReadClock {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isFrozen: boolean;
  /** Real time at which it was read, in milliseconds. */
  readonly readAt: number;
}

/** The known state of a world. The object is the same until a change. */
export interface LiveState {
  readonly status: LiveStatus;
  /** The last requests, the oldest first. */
  readonly requests: readonly JournalEntry[];
  /** The last messages, the newest first. */
  readonly messages: readonly Message[];
  readonly clock?: ReadClock;
  /** Requests per second, when they are so many that they are shown once a second only. */
  readonly rate?: number | undefined;
  /** Counts changes of the world as a whole, after which everything else has to be read again. */
  readonly changes: number;
  /** Counts how often another state has replaced the whole one: a reset, a restored snapshot, a loaded state. */
  readonly replacements: number;
}

/** Follows a world for as long as there are listeners. */
export interface LiveWorld {
  readonly state: () => LiveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Returns the sandbox, to change something. */
  readonly sandbox: () => Promise<AnySandbox>;
  /** Makes another attempt if none follows automatically. */
  readonly retry: () => void;
  /** Disconnects until {@link LiveWorld.resume}, also with listeners. */
  readonly pause: () => void;
  /** Connects again if there are listeners. */
  readonly resume: () => void;
}

/** Requests and messages kept at most; the oldest are dropped. */
export const keptRequests = 2_000;
const keptMessages = 1_000;
/** Milliseconds between two notifications, to limit the number of renderings. */
const batchMs = 100;
/** The same while more requests than this arrive per second. */
const sampledBatchMs = 1_000;
const highRate = 200;

/** Milliseconds for which events are taken in without a pause, in which the page can be drawn and hear its user. */
const longestWorkMs = 12;

/** Options of {@link createLiveWorld}. */
export interface LiveOptions {
  /** Real time in milliseconds. @default Date.now */
  readonly now?: () => number;
  /** How long the world is still followed after its last listener has left, in milliseconds. @default 30_000 */
  readonly lingerMs?: number;
  /** Whether the page sends a token. @default false */
  readonly hasToken?: boolean;
  /** Returns why the world cannot be followed, before its events are asked for. @default always followed */
  readonly check?: () => Promise<LiveStatus | undefined>;
}

const initial: LiveState = {
  status: { state: 'connecting' },
  requests: [],
  messages: [],
  changes: 0,
  replacements: 0,
};

/**
 * Creates an object that follows a world. It connects with the first listener and disconnects some time after the last one.
 *
 * @param open - Returns the sandbox.
 * @param options - The clock, and whether there is a token.
 */
export function createLiveWorld(
  open: () => Promise<AnySandbox>,
  { now = Date.now, lingerMs = 30_000, hasToken = false, check }: LiveOptions = {},
): LiveWorld {
  const listeners = new Set<() => void>();
  let state = initial;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  /** Requests that arrived since the last notification. */
  let arrived: JournalEntry[] = [];
  let notifiedAt = now();

  const notify = (): void => {
    timer = undefined;
    const perSecond = (1_000 * arrived.length) / Math.max(batchMs, now() - notifiedAt);
    notifiedAt = now();
    const rate = perSecond > highRate ? Math.round(perSecond / 100) * 100 : undefined;
    state = { ...state, requests: withEntries(state.requests, arrived), rate };
    arrived = [];
    for (const listener of listeners) listener();
    // Without more requests, the rate is over.
    if (rate !== undefined) timer = setTimeout(notify, sampledBatchMs);
  };
  const schedule = (): void => {
    timer ??= setTimeout(notify, batchMs);
  };
  const change = (next: Partial<LiveState>): void => {
    state = { ...state, ...next };
    schedule();
  };
  const load = async (sandbox: AnySandbox): Promise<void> => {
    const [requests, messages, time, isFrozen] = await Promise.all([
      sandbox.journal.find({ limit: keptRequests }),
      sandbox.messages(),
      sandbox.clock.now(),
      sandbox.clock.frozen(),
    ]);
    arrived = [];
    change({
      requests: [...requests],
      messages,
      clock: { now: time.getTime(), isFrozen, readAt: now() },
    });
  };
  const follow = async (signal: AbortSignal): Promise<void> => {
    try {
      const known = await check?.();
      if (signal.aborted) return;
      if (known !== undefined) {
        change({ status: known });
        return;
      }
      const sandbox = await open();
      let isLoaded = false;
      let workedSince = now();
      for await (const { event, data } of sandbox.events({ signal })) {
        if (now() - workedSince > longestWorkMs) {
          // A part of the stream can have hundreds of events, which arrive in one task.
          await new Promise((resolve) => setTimeout(resolve));
          workedSince = now();
        }
        if (signal.aborted) return;
        switch (event) {
          case 'live':
            if (!isLoaded || data.missed) await load(sandbox);
            isLoaded = true;
            change({ status: { state: 'live' } });
            break;
          case 'offline':
            change({ status: { state: 'offline', reason: data.reason } });
            break;
          case 'request':
            arrived.push(data);
            // No more are kept than are shown.
            if (arrived.length > 2 * keptRequests) arrived = arrived.slice(-keptRequests);
            schedule();
            break;
          case 'message':
            change({ messages: withMessage(state.messages, data) });
            break;
          case 'clock':
            change({ clock: { now: Date.parse(data.now), isFrozen: data.frozen, readAt: now() } });
            break;
          case 'world':
            if (data.change === 'removed') {
              change({ status: { state: 'removed' }, requests: [], messages: [] });
              return;
            }
            if (data.change !== 'edited') await load(sandbox);
            change({
              changes: state.changes + 1,
              replacements: state.replacements + (replaces.has(data.change) ? 1 : 0),
            });
            break;
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      change({ status: statusAfter(error, hasToken) });
    }
  };
  const start = (): void => {
    running?.abort();
    const own = new AbortController();
    running = own;
    change({ status: { state: 'connecting' } });
    void follow(own.signal).finally(() => {
      // The next listener makes another attempt.
      if (running === own) running = undefined;
    });
  };
  const stop = (): void => {
    running?.abort();
    running = undefined;
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      clearTimeout(leaving);
      listeners.add(listener);
      if (running === undefined) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        // The next screen follows the same world, in most cases.
        leaving = setTimeout(stop, lingerMs);
      };
    },
    sandbox: open,
    retry: start,
    pause: stop,
    resume: () => {
      if (listeners.size > 0 && running === undefined) start();
    },
  };
}

/** The changes after which nothing of the state before is left. */
const replaces: ReadonlySet<string> = new Set(['reset', 'restored', 'loaded']);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** Returns the status after an error that ends the stream. Only a team sandbox rejects tokens, and worlds that are not there. */
function statusAfter(error: unknown, hasToken: boolean): LiveStatus {
  const { rejection } = Object(error) as { readonly rejection?: { readonly status?: number } };
  const status = rejection?.status;
  if (status === 404) return { state: 'missing' };
  if (status === 401) return { state: 'unauthorized', token: hasToken ? 'rejected' : 'missing' };
  // The token of the administrator is valid, but opens no world.
  if (status === 403 && hasToken) return { state: 'unauthorized', token: 'administrator' };
  return { state: 'failed', reason: reasonOf(error) };
}

function withEntries(
  requests: readonly JournalEntry[],
  arrived: readonly JournalEntry[],
): readonly JournalEntry[] {
  const last = requests.at(-1)?.number ?? 0;
  const later = arrived.filter(({ number }) => number > last);
  return later.length === 0 ? requests : [...requests, ...later].slice(-keptRequests);
}

function withMessage(messages: readonly Message[], message: Message): readonly Message[] {
  if (messages[0] !== undefined && messages[0].id >= message.id) return messages;
  return [message, ...messages.slice(0, keptMessages - 1)];
}

/** Returns the time of the world clock, in milliseconds since 1970. */
export const clockTime = ({ now, isFrozen, readAt }: ReadClock, realTime: number): number =>
  isFrozen ? now : now + realTime - readAt;
