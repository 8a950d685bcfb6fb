import { budgets } from '../budget.ts';
import { type NonceMemory, type NonceUse, type NonceVerdict, timestampWindow } from '../nonces.ts';
import type { Statement } from './statement.ts';
import type { Connections } from './connections.ts';
import { type NonceRow, nonceStatement } from './sync-statements.ts';
import type { Synchronizer } from './synchronizer.ts';

/** Seconds between two deletions of old nonces, over all processes. */
const pause = 60;
/** Seconds for which nonces are kept after their timestamps are no longer accepted. */
const keptSeconds = 86_400;

const knownStatement: Statement = {
  name: 'litas-known-nonce',
  text: 'select exists (select from nonces where at = $1 and used = $2) as known',
};

const countStatement: Statement = {
  name: 'litas-count-nonces',
  text: 'select count(*)::int as count from nonces',
};

/**
 * Deletes nonces before a time, if no process has done so within the pause. Parameters: now, pause, time of the oldest, all in seconds.
 */
const cleanStatement: Statement = {
  name: 'litas-clean-nonces',
  text: `with turn as (
    insert into settings (name, value) values ('nonces_cleaned', $1::bigint)
    on conflict (name) do update set value = excluded.value where abs(settings.value - excluded.value) >= $2::bigint
    returning 1
  ), gone as (
    delete from nonces using turn where at < $3::bigint returning 1
  )
  insert into settings (name, value)
  select 'nonce_horizon', $3::bigint from turn where exists (select from gone)
  on conflict (name) do update set value = greatest(settings.value, excluded.value)`,
};

/** Stores nonces in a table with a unique key, for all processes. Each insert is a transaction of its own. */
export class PostgresNonces implements NonceMemory {
  readonly #connections: Connections;
  readonly #synchronizer: Synchronizer;
  readonly #now: () => number;
  /** The number of nonces when they were last counted, and those that this process has added since. */
  #count = 0;
  #cleanedAt = -Infinity;
  #cleaning: Promise<void> | undefined;

  /** @param now - The clock of the store, in milliseconds since 1970. */
  constructor(connections: Connections, synchronizer: Synchronizer, now: () => number) {
    this.#connections = connections;
    this.#synchronizer = synchronizer;
    this.#now = now;
  }

  async remember({ id, timestamp, nonce }: NonceUse): Promise<NonceVerdict> {
    const at = Math.floor(Number(timestamp));
    // A line feed can be in none of the three.
    const used = `${timestamp}\n${id}\n${nonce}`;
    const now = Math.floor(this.#now() / 1_000);
    const isFull = this.#count >= budgets.nonces;
    if (isFull || Math.abs(now - this.#cleanedAt) >= pause) {
      this.#cleaning ??= this.#clean(now).finally(() => (this.#cleaning = undefined));
      // Requests do not wait for it, except for room.
      if (isFull) await this.#cleaning;
      else this.#cleaning.catch(() => undefined);
    }
    if (this.#count >= budgets.nonces) return (await this.#isKnown(at, used)) ? 'known' : 'full';
    const row = await this.#synchronizer.ask<NonceRow>(nonceStatement, [at, used]);
    if (row.used) {
      this.#count += 1;
      return 'new';
    }
    if (row.horizon !== null && at < row.horizon)
      return (await this.#isKnown(at, used)) ? 'known' : 'forgotten';
    return 'known';
  }

  /** Counts the nonces. */
  async count(): Promise<number> {
    const [row] = await this.#connections.run<{ count: number }>(countStatement, []);
    this.#count = row?.count ?? 0;
    return this.#count;
  }

  async #isKnown(at: number, used: string): Promise<boolean> {
    const [row] = await this.#connections.run<{ known: boolean }>(knownStatement, [at, used]);
    return row?.known ?? false;
  }

  async #clean(now: number): Promise<void> {
    this.#cleanedAt = now;
    const isFull = this.#count >= budgets.nonces;
    const oldest = now - timestampWindow - (isFull ? 0 : keptSeconds);
    await this.#connections.run(cleanStatement, [now, isFull ? 1 : pause, oldest]);
    await this.count();
  }
}
