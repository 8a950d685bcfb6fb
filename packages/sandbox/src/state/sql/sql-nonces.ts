import { CompiledQuery } from 'kysely';
import { budgets } from '../budget.ts';
import { type NonceMemory, type NonceUse, type NonceVerdict, timestampWindow } from '../nonces.ts';
import type { Usage } from '../store.ts';
import type { Database } from './schema.ts';

/** Seconds between two deletions of old nonces, by the store's clock. */
const pause = 60;
/** Seconds for which nonces are kept after their timestamps are no longer accepted. */
const keptSeconds = 86_400;

/** Inserts nonces, and returns those that are new. Parameter: an array of `at` and `used` in JSON. */
const insertStatement = `insert into nonces (at, used) select value ->> 0, value ->> 1 from json_each(?) where true
  on conflict do nothing returning used`;

/** A use of a nonce, as it is stored. */
interface StoredUse {
  /** The timestamp in seconds, as it was sent. */
  readonly seconds: number;
  readonly used: string;
}

/** A use whose verdict is awaited. */
interface AwaitedUse extends StoredUse {
  readonly resolve: (verdict: NonceVerdict) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Stores nonces in a table with a unique key, in transactions of their own. Timestamps before the oldest stored nonce are rejected, because
 * their nonces were deleted.
 */
export class SqlNonces implements NonceMemory {
  readonly #database: Database;
  readonly #now: () => number;
  #count: number;
  #horizon: number;
  #cleanedAt = -Infinity;
  #awaited: AwaitedUse[] = [];

  private constructor(database: Database, now: () => number, count: number, horizon: number) {
    this.#database = database;
    this.#now = now;
    this.#count = count;
    this.#horizon = horizon;
  }

  /** Opens the nonces of a database. The clock returns milliseconds since 1970. */
  static async open(database: Database, now: () => number): Promise<SqlNonces> {
    const { count } = await database
      .selectFrom('nonces')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    const horizon = await database
      .selectFrom('settings')
      .select('value')
      .where('name', '=', 'nonce_horizon')
      .executeTakeFirst();
    return new SqlNonces(database, now, count, horizon?.value ?? -Infinity);
  }

  usage(): Usage {
    return { used: this.#count, limit: budgets.nonces };
  }

  /** The server handles requests together: one transaction stores the nonces of all of them. */
  remember({ id, timestamp, nonce }: NonceUse): Promise<NonceVerdict> {
    return new Promise((resolve, reject) => {
      // A line feed can be in none of the three.
      const used = `${timestamp}\n${id}\n${nonce}`;
      this.#awaited.push({ seconds: Number(timestamp), used, resolve, reject });
      if (this.#awaited.length === 1) queueMicrotask(() => void this.#settle());
    });
  }

  async #settle(): Promise<void> {
    const awaited = this.#awaited;
    this.#awaited = [];
    try {
      await this.#clean();
      const room = Math.max(0, budgets.nonces - this.#count);
      const accepted = new Set(awaited.filter(({ seconds }) => seconds >= this.#horizon).slice(0, room));
      const added = await this.#insert([...accepted]);
      for (const use of awaited) {
        // Of two equal ones, the first is new.
        if (accepted.has(use)) use.resolve(added.delete(use.used) ? 'new' : 'known');
        else if (await this.#isKnown(use)) use.resolve('known');
        else use.resolve(use.seconds < this.#horizon ? 'forgotten' : 'full');
      }
    } catch (error) {
      for (const { reject } of awaited) reject(error);
    }
  }

  async #insert(uses: readonly StoredUse[]): Promise<Set<string>> {
    const rows = uses.map(({ seconds, used }) => [Math.floor(seconds), used]);
    const query = CompiledQuery.raw(insertStatement, [JSON.stringify(rows)]);
    const added = await this.#database.executeQuery<{ readonly used: string }>(query);
    this.#count += added.rows.length;
    return new Set(added.rows.map(({ used }) => used));
  }

  async #isKnown({ seconds, used }: StoredUse): Promise<boolean> {
    const row = await this.#database
      .selectFrom('nonces')
      .select('at')
      .where('at', '=', Math.floor(seconds))
      .where('used', '=', used)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Deletes nonces whose timestamps are no longer accepted, from time to time and when there is no room. */
  async #clean(): Promise<void> {
    const now = Math.floor(this.#now() / 1_000);
    if (Math.abs(now - this.#cleanedAt) < pause && this.#count < budgets.nonces) return;
    this.#cleanedAt = now;
    const limit = now - timestampWindow - (this.#count >= budgets.nonces ? 0 : keptSeconds);
    if (limit <= this.#horizon) return;
    await this.#database.transaction().execute(async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('nonces')
        .where('at', '<', limit)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return;
      await transaction
        .insertInto('settings')
        .values({ name: 'nonce_horizon', value: limit })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: limit }))
        .execute();
      this.#count -= Number(numDeletedRows);
      this.#horizon = limit;
    });
  }
}
