import { Socket } from 'node:net';
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Schema } from '../sql/schema.ts';
import { toStoreError } from './errors.ts';
import type { Run } from './statement.ts';

/** Time limits of statements and connections, in milliseconds. */
const limits = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 10_000,
  lock_timeout: 8_000,
  idle_in_transaction_session_timeout: 15_000,
  // A server that does not respond at all.
  query_timeout: 12_000,
};

/** Most connections for single statements, and for transactions with a lock, during which single statements run. */
const sizes = { statements: 8, transactions: 4 };

/** Ids of the types of counts and sums. */
const [int8, numeric] = [20, 1700];

/** A transaction that holds the lock of a row. */
export interface LockedTransaction {
  readonly run: Run;
  readonly commit: () => Promise<void>;
}

/** The connections of a process to a database. */
export class Connections {
  /** For statements that are not prepared. */
  readonly database: Kysely<Schema>;
  readonly config: pg.PoolConfig;
  readonly #sockets = new Set<Socket>();
  readonly #statements: pg.Pool;
  readonly #transactions: pg.Pool;

  /** @param url - Such as `postgres://user:password@host:5432/database`. */
  constructor(url: string) {
    const types = new pg.TypeOverrides();
    // No number of this store is beyond 2^53.
    types.setTypeParser(int8, Number);
    types.setTypeParser(numeric, Number);
    this.config = {
      connectionString: url,
      application_name: 'litas-sandbox',
      keepAlive: true,
      stream: () => this.#newSocket(),
      ...limits,
      types,
    };
    this.#statements = poolOf({ ...this.config, max: sizes.statements });
    this.#transactions = poolOf({ ...this.config, max: sizes.transactions });
    this.database = new Kysely<Schema>({
      dialect: new PostgresDialect({ pool: checkedPool(this.#statements) }),
    });
  }

  /** Runs one prepared statement, which is a transaction of its own. */
  readonly run: Run = async ({ name, text }, values) => {
    try {
      return (await this.#statements.query({ name, text, values: [...values] })).rows;
    } catch (error) {
      throw toStoreError(error);
    }
  };

  /**
   * Runs work in a transaction, and rolls it back unless the work commits it.
   *
   * @param lock - Statements without parameters that lock what the work changes.
   */
  async locked<Result>(
    lock: string,
    work: (transaction: LockedTransaction) => Promise<Result>,
  ): Promise<Result> {
    const client = await connect(this.#transactions);
    let problem: unknown;
    let open = true;
    const query = async (statement: pg.QueryConfig | string): Promise<pg.QueryResult> => {
      try {
        return await client.query(statement as string);
      } catch (error) {
        problem = error;
        throw toStoreError(error);
      }
    };
    try {
      // One message: the server runs both statements.
      await query(`begin; ${lock}`);
      return await work({
        run: async ({ name, text }, values) => (await query({ name, text, values: [...values] })).rows,
        commit: async () => {
          await query('commit');
          open = false;
        },
      });
    } finally {
      if (open && problem === undefined) await query('rollback').catch(() => undefined);
      // A connection with an error may still have an open transaction.
      release(client, problem !== undefined);
    }
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    await Promise.all([this.#transactions.end(), this.database.destroy()]);
    // The driver leaves the socket open when it has no password, and the server waits a minute for one.
    for (const socket of this.#sockets) socket.destroy();
  }

  #newSocket(): Socket {
    const socket = new Socket();
    this.#sockets.add(socket);
    return socket.once('close', () => this.#sockets.delete(socket));
  }
}

/** Creates a pool. The errors of its idle connections are those of the next statements. */
function poolOf(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on('error', ignore);
  return pool;
}

const ignore = (): void => undefined;

/** Takes a connection of a pool. While it is in use, an error without a statement must not end the process. */
async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    const client = await pool.connect();
    client.on('error', ignore);
    return client;
  } catch (error) {
    throw toStoreError(error);
  }
}

function release(client: pg.PoolClient, destroy: boolean): void {
  client.off('error', ignore);
  client.release(destroy);
}

/** A pool for Kysely, whose errors are those of a store. */
const checkedPool = (pool: pg.Pool): PostgresPool => ({
  options: pool.options,
  connect: async () => {
    const client = await connect(pool);
    let failed = false;
    const query = async (text: string, parameters: readonly unknown[]) => {
      try {
        return await client.query(text, [...parameters]);
      } catch (error) {
        failed = true;
        throw toStoreError(error);
      }
    };
    // Kysely uses cursors for streams only.
    return { query, release: () => release(client, failed) } as unknown as PostgresPoolClient;
  },
  end: () => pool.end(),
});
