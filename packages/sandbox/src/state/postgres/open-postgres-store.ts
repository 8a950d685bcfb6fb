import { StoreOpenError } from '../sql/store-open-error.ts';
import { StoreUnavailable } from '../store-unavailable.ts';
import type { Store } from '../store.ts';
import { Connections } from './connections.ts';
import { codeOf } from './errors.ts';
import { migrate } from './migrate.ts';
import { PostgresStore, type PostgresStoreOptions } from './postgres-store.ts';

/**
 * Opens a store that keeps all worlds in a PostgreSQL database, which any number of sandboxes share. Creates or updates its tables.
 *
 * @param url - URL of the database, such as `postgres://user:password@host:5432/database`.
 * @param options - Limits, and the clock.
 * @returns The store. Close it after use.
 * @throws {@link StoreOpenError} when the database cannot be reached, or has tables of another program.
 */
export async function openPostgresStore(url: string, options: PostgresStoreOptions = {}): Promise<Store> {
  const connections = new Connections(url);
  try {
    await migrate(connections.database, nameOf(url), options.update);
    return await PostgresStore.open(connections, options);
  } catch (error) {
    await connections.close();
    const problem = problemOf(error, url);
    throw problem === undefined ? error : new StoreOpenError(`${nameOf(url)} ${problem}`, { cause: error });
  }
}

/** Error messages by SQLSTATE, for opening a database. */
const problems: Readonly<Record<string, string>> = {
  '28000': 'does not accept this user. Check the user and the rules of the server (pg_hba.conf).',
  '28P01': 'does not accept this user and password. Check the user, and set PGPASSWORD to its password.',
  '42501': 'does not let this user create or use its tables. Grant it the permissions.',
  '25006': 'is read-only. Use the primary server.',
};

function problemOf(error: unknown, url: string): string | undefined {
  const cause = error instanceof StoreUnavailable ? error.cause : error;
  const code = codeOf(cause);
  if (code === '3D000') return `does not exist. Create it: ${creationOf(url)}`;
  const problem = problems[code];
  if (problem !== undefined) return problem;
  // The driver itself says so, without a code.
  if (/client password must be/.test(String(cause))) return 'needs a password. Set PGPASSWORD.';
  return error instanceof StoreUnavailable
    ? `cannot be used: ${error.message}. Check that the server runs, and its address.`
    : undefined;
}

/** Returns the command that creates a database for its user. */
function creationOf(url: string): string {
  if (!URL.canParse(url)) return 'createdb NAME';
  const { hostname, port, username, pathname } = new URL(url);
  const options = [
    ['--host', hostname],
    ['--port', port],
    ['--owner', username],
  ].flatMap(([option, value]) => (value ? [`${option} ${value}`] : []));
  return ['createdb', ...options, pathname.slice(1)].join(' ');
}

/** The address of a database, without user and password. */
function nameOf(url: string): string {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '', pathname: '' };
  return ['The database', `${host}${pathname}`].join(' ').trim();
}
