import type { openPostgresStore } from '../state/postgres/open-postgres-store.ts';
import { StoreOpenError } from '../state/sql/store-open-error.ts';
import type { SqlStoreOptions } from '../state/sql/sql-store.ts';
import type { openSqliteStore } from '../state/sqlite/open-sqlite-store.ts';
import type { Store } from '../state/store.ts';
import type { StoreAddress } from './read-values.ts';

// Variables, so that a bundler leaves the optional packages out.
const sqlite = '@litas/sandbox/sqlite';
const postgres = '@litas/sandbox/postgres';

/**
 * Opens the store of `--store`. Its dependencies are loaded only here, because a sandbox in memory does not need them.
 *
 * @param options - Its options. @default those of the store
 * @throws {@link StoreOpenError} when it cannot be opened, or something that it needs is missing.
 */
export async function openStore(address: StoreAddress, options: SqlStoreOptions = {}): Promise<Store> {
  if (address.kind === 'sqlite') {
    const { openSqliteStore: open } = (await import(sqlite).catch(
      missing('A store in SQLite', ['kysely']),
    )) as { openSqliteStore: typeof openSqliteStore };
    return open(address.path, options);
  }
  const { openPostgresStore: open } = (await import(postgres).catch(
    missing('A store in PostgreSQL', ['kysely', 'pg']),
  )) as { openPostgresStore: typeof openPostgresStore };
  return open(address.url, options);
}

const missing =
  (what: string, packages: readonly string[]) =>
  (cause: unknown): never => {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ERR_UNKNOWN_BUILTIN_MODULE') {
      throw new StoreOpenError(`${what} needs Node.js 22.13 or newer. Update Node.js.`, { cause });
    }
    if (code === 'ERR_MODULE_NOT_FOUND') {
      // A command that was bundled may lack the sandbox itself.
      const isBundled = !packages.some((name) => message.includes(`'${name}'`));
      const names = isBundled ? ['@litas/sandbox', ...packages] : packages;
      throw new StoreOpenError(`${what} needs ${names.join(' and ')}. Run: npm install ${names.join(' ')}`, {
        cause,
      });
    }
    throw cause;
  };
