import type { CompiledQuery } from 'kysely';
import { budgets } from '../budget.ts';
import { type NonceMemory, type NonceUse, type NonceVerdict, timestampWindow } from '../nonces.ts';
import type { Usage } from '../store.ts';
import type { Database } from './schema.ts';

/** Seconds between two deletions of old nonces, by the store's clock. */
const pause = 60;
/** Seconds for which nonces are kept after their timestamps are no longer accepted. */
const keptSeconds = 86_400;

/**
 * Stores nonces in a table with a unique key. Each insert is a transaction. Timestamps before the oldest stored nonce are rejected, because
 * their nonces were deleted.
 */
export class SqlNonces implements NonceMemory {
  readonly #database: Database;
  /** Compiled once: every signed request executes it. */
  readonly #insert: CompiledQuery;
  readonly #now: () => number;
  #count: number;
  #horizon: number;
  #cleanedAt = -Infinity;

  private constructor(database: Database, now: () => number, count: number, horizon: number) {
    this.#database = database;
    this.#insert = database
      .insertInto('nonces')
      .values({ at: 0, used: '' })
      .onConflict((conflict) => conflict.doNothing())
      .compile();
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

  async remember({ id, timestamp, nonce }: NonceUse): Promise<NonceVerdict> {
    const seconds = Number(timestamp);
    const at = Math.floor(seconds);
    // A line feed can be in none of the three.
    const used = `${timestamp}\n${id}\n${nonce}`;
    const now = Math.floor(this.#now() / 1_000);
    if (Math.abs(now - this.#cleanedAt) >= pause || this.#count >= budgets.nonces) await this.#clean(now);
    if (seconds < this.#horizon || this.#count >= budgets.nonces) {
      if (await this.#isKnown(at, used)) return 'known';
      return seconds < this.#horizon ? 'forgotten' : 'full';
    }
    const { numAffectedRows } = await this.#database.executeQuery({
      ...this.#insert,
      parameters: [at, used],
    });
    if (numAffectedRows === 0n) return 'known';
    this.#count += 1;
    return 'new';
  }

  async #isKnown(at: number, used: string): Promise<boolean> {
    const row = await this.#database
      .selectFrom('nonces')
      .select('at')
      .where('at', '=', at)
      .where('used', '=', used)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Deletes nonces whose timestamps are no longer accepted. */
  async #clean(now: number): Promise<void> {
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
