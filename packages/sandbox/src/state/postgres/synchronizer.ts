import type { Budget } from '../budget.ts';
import type { Connections } from './connections.ts';
import type { DatabaseClock } from './database-clock.ts';
import type { ReplicaPlace } from './replica-place.ts';
import type { Run, Statement } from './statement.ts';
import { nothing, type SyncRow, syncStatement, type WorldReport } from './sync-statements.ts';

/**
 * Asks the database what changed. Every statement of a transaction asks about all worlds with transactions under way, so that the
 * statement that stores a nonce confirms the version at the same time.
 */
export class Synchronizer {
  readonly #connections: Connections;
  readonly #clock: DatabaseClock;
  readonly #budget: Budget;
  readonly #active = new Set<ReplicaPlace>();
  #tick = 0;
  /** Bytes of the budget that worlds use which are not in memory. */
  #elsewhere = 0;

  constructor(connections: Connections, clock: DatabaseClock, budget: Budget) {
    this.#connections = connections;
    this.#clock = clock;
    this.#budget = budget;
  }

  /** Returns a number that is higher than all before: what starts and what is sent, in order. */
  tick(): number {
    this.#tick += 1;
    return this.#tick;
  }

  /** Runs work while statements ask about a world. */
  async using<Result>(place: ReplicaPlace, work: () => Promise<Result>): Promise<Result> {
    place.users += 1;
    this.#active.add(place);
    try {
      return await work();
    } finally {
      place.users -= 1;
      if (place.users === 0) this.#active.delete(place);
    }
  }

  /** Runs a statement whose first parameters are ids and versions, and notes what it returns. */
  async ask<Row extends SyncRow>(
    statement: Statement,
    values: readonly unknown[] = [],
    places: Iterable<ReplicaPlace> = this.#active,
    run: Run = this.#connections.run,
  ): Promise<Row> {
    const asked = new Map([...places].map((place) => [place.id, { place, base: place.version }]));
    const tick = this.tick();
    const versions = [...asked.values()].map(({ base }) => base);
    const row = await this.timed<Row>(statement, [[...asked.keys()], versions, ...values], run);
    for (const report of row.worlds ?? []) {
      const { place, base } = asked.get(report.id) ?? {};
      if (place && base !== undefined) place.note(report, base, tick);
    }
    return row;
  }

  /**
   * Returns whether the version in memory was the latest after a tick. Asks the database when no statement has said so or the contrary.
   *
   * @param started - The tick.
   */
  async isFresh(place: ReplicaPlace, started: number): Promise<boolean> {
    if (place.freshAt < started && !place.incoming) await this.confirm(place);
    return place.freshAt >= started;
  }

  /** Asks about one world, in a transaction or by itself. */
  async confirm(place: ReplicaPlace, run?: Run): Promise<void> {
    await this.ask(syncStatement, [], [place], run);
  }

  /** Returns all contents of a world. */
  async contents(
    id: number,
    run: Run = this.#connections.run,
  ): Promise<{ report: WorldReport; tick: number }> {
    const tick = this.tick();
    const row = await this.timed<SyncRow>(syncStatement, [[id], [nothing]], run);
    const [report] = row.worlds ?? [];
    if (!report) throw new Error('The statement must return the world.');
    return { report, tick };
  }

  /** Runs a statement that returns one row with the time of the database. */
  async timed<Row extends { readonly clock: number }>(
    statement: Statement,
    values: readonly unknown[],
    run: Run = this.#connections.run,
  ): Promise<Row> {
    const { sent } = this.#clock;
    const [row] = await run<Row>(statement, values);
    if (!row) throw new Error('The statement must return a row.');
    this.#clock.note(sent, row.clock);
    return row;
  }

  /**
   * Notes how much of the budget all processes use.
   *
   * @param total - Bytes of all worlds and snapshots.
   * @param here - Bytes of the worlds in memory, as they are in the database.
   */
  noteUsage(total: number, here: number): void {
    const elsewhere = Math.max(0, total - here);
    this.#budget.add(elsewhere - this.#elsewhere);
    this.#elsewhere = elsewhere;
  }
}
