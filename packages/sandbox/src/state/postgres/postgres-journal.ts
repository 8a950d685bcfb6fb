import { budgets } from '../budget.ts';
import type { JournalListener, SharedJournal, StoredEvent, StoredRequest } from '../shared-journal.ts';
import type { Connections } from './connections.ts';
import {
  type AddedRow,
  addStatement,
  bytesStatement,
  cleanStatement,
  clearStatement,
  listStatement,
  type PolledRow,
  pollStatement,
  publishStatement,
  trimStatement,
  watchStatement,
} from './journal-statements.ts';

/** Maximum size of the requests of a world, in bytes. */
const worldBytes = 4_194_304;
/** Number of added requests after which the oldest are removed. */
const trimEvery = 100;
/** Seconds for which a world counts as watched without renewal, and between two renewals. */
const [watchedSeconds, renewSeconds] = [120, 30];

/** A request that waits to be added. */
interface Waiting {
  readonly world: string;
  readonly request: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** What this process knows of a world that it watches. */
interface Watch {
  /** Number of the last event. */
  last: number;
  polling: Promise<void> | undefined;
  /** Whether there may be more events than those that are read at the moment. */
  again: boolean;
}

/** The journals and events of a database. Requests that finish at the same time are added by one statement. */
export class PostgresJournal implements SharedJournal {
  readonly #connections: Connections;
  readonly #channel: string;
  readonly #watches = new Map<string, Watch>();
  #listener: JournalListener | undefined;
  #waiting: Waiting[] = [];
  #adding = false;
  #renewal: ReturnType<typeof setInterval> | undefined;

  constructor(connections: Connections, channel: string) {
    this.#connections = connections;
    this.#channel = channel;
  }

  listen(listener: JournalListener): void {
    this.#listener = listener;
  }

  add(world: string, request: string): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ world, request, done, failed });
      if (!this.#adding) void this.#addWaiting();
    });
  }

  list(world: string): Promise<readonly StoredRequest[]> {
    return this.#connections.run<{ number: number; value: string }>(listStatement, [world]);
  }

  async clear(world: string): Promise<void> {
    await this.#connections.run(clearStatement, [world]);
  }

  async publish(world: string, name: string, data: string): Promise<void> {
    await this.#connections.run(publishStatement, [world, name, data, this.#channel]);
  }

  async watch(world: string): Promise<void> {
    const last = await this.#renew(world);
    if (!this.#watches.has(world)) this.#watches.set(world, { last, polling: undefined, again: false });
    this.#renewal ??= setInterval(() => void this.#renewAll(), renewSeconds * 1_000).unref();
  }

  /** Reads the new events of a world, if this process watches it. */
  async wake(world: string): Promise<void> {
    const watch = this.#watches.get(world);
    if (!watch) return;
    watch.again = true;
    watch.polling ??= this.#poll(world, watch).finally(() => (watch.polling = undefined));
    await watch.polling.catch(() => undefined);
  }

  /** Reads the new events of all watched worlds: notifications may have been lost. */
  wakeAll(): void {
    for (const world of this.#watches.keys()) void this.wake(world);
  }

  /** Returns the size of all journals, in bytes. */
  async bytes(): Promise<number> {
    const [row] = await this.#connections.run<{ bytes: number }>(bytesStatement, []);
    return row?.bytes ?? 0;
  }

  close(): void {
    clearInterval(this.#renewal);
  }

  async #addWaiting(): Promise<void> {
    this.#adding = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        const rows = await this.#connections.run<AddedRow & Record<string, unknown>>(addStatement, [
          batch.map(({ world }) => world),
          batch.map(({ request }) => request),
          this.#channel,
        ]);
        for (const { done } of batch) done();
        for (const row of rows) if (row.last % trimEvery < row.added) void this.#trim(row);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#adding = false;
  }

  async #trim({ world, era }: AddedRow): Promise<void> {
    const { run } = this.#connections;
    try {
      await run(trimStatement, [world, era, worldBytes]);
      if ((await this.bytes()) > budgets.journalBytes) await run(cleanStatement, [budgets.journalBytes]);
    } catch {
      // The next one does it.
    }
  }

  async #poll(world: string, watch: Watch): Promise<void> {
    while (watch.again) {
      watch.again = false;
      const rows = await this.#connections.run<PolledRow & Record<string, unknown>>(pollStatement, [
        world,
        watch.last,
      ]);
      const last = rows.at(-1);
      if (!last) continue;
      watch.last = last.event;
      watch.again = true;
      await this.#listener?.deliver(world, rows.map(toEvent));
    }
  }

  async #renew(world: string): Promise<number> {
    const [row] = await this.#connections.run<{ last: number }>(watchStatement, [world, watchedSeconds]);
    return row?.last ?? 0;
  }

  async #renewAll(): Promise<void> {
    try {
      for (const world of this.#watches.keys()) {
        if (this.#listener?.watches(world)) {
          await this.#renew(world);
          await this.wake(world);
        } else this.#watches.delete(world);
      }
      await this.#connections.run(cleanStatement, [budgets.journalBytes]);
    } catch {
      // The next renewal comes before the worlds count as not watched.
    }
  }
}

const toEvent = ({ number, name, value }: PolledRow): StoredEvent =>
  number === null ? { kind: 'event', name: name ?? '', value } : { kind: 'request', number, value };
