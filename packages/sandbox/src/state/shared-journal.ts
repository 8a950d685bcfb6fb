/**
 * The journals and the events of worlds that several processes share. A store of one process has none: its sandbox keeps them in memory.
 * Requests and the data of events are JSON without secrets.
 */
export interface SharedJournal {
  /** Adds a request to the journal of a world. Resolves when every process can read it. */
  add(world: string, request: string): Promise<void>;
  /** Returns the last requests of a world, oldest first. */
  list(world: string): Promise<readonly StoredRequest[]>;
  /** Removes the requests of a world, and restarts their numbers. */
  clear(world: string): Promise<void>;
  /** Returns the size of the journals of all worlds, in bytes. */
  bytes(): Promise<number>;
  /** Publishes an event to the processes that watch a world. */
  publish(world: string, name: string, data: string): Promise<void>;
  /** Watches a world: the listener gets its requests and events from now on, as long as it watches the world. */
  watch(world: string): Promise<void>;
  /** Sets the listener. */
  listen(listener: JournalListener): void;
}

/** A request in the journal of a world. */
export interface StoredRequest {
  /** Number of the request in its world, starting at 1. */
  readonly number: number;
  /** The request as JSON. */
  readonly value: string;
}

/** An event of a world: a request that was added to its journal, or an event that was published. */
export type StoredEvent =
  | ({ readonly kind: 'request' } & StoredRequest)
  | { readonly kind: 'event'; readonly name: string; readonly value: string };

/** A process that watches worlds. */
export interface JournalListener {
  /** Whether the process still watches a world. */
  readonly watches: (world: string) => boolean;
  /** Called with the next events of a watched world. */
  readonly deliver: (world: string, events: readonly StoredEvent[]) => Promise<void>;
}
