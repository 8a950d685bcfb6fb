import { StoreOpenError } from '../state/sql/store-open-error.ts';
import type { openSqliteStore } from '../state/sqlite/open-sqlite-store.ts';
import type { Store } from '../state/store.ts';

// A variable, so that a bundler leaves the optional packages out.
const entry = '@litas/sandbox/sqlite';

/**
 * Opens the store of `--store`. Its dependencies are loaded only here, because a sandbox in memory does not need them.
 *
 * @param path - Path of a SQLite file.
 * @throws {@link StoreOpenError} when it cannot be opened, or something that it needs is missing.
 */
export async function openStore(path: string): Promise<Store> {
  const loaded = (await import(entry).catch(missing)) as { openSqliteStore: typeof openSqliteStore };
  return loaded.openSqliteStore(path);
}

function missing(cause: unknown): never {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ERR_UNKNOWN_BUILTIN_MODULE') {
    throw new StoreOpenError('A store in SQLite needs Node.js 22.13 or newer. Update Node.js.', { cause });
  }
  if (code === 'ERR_MODULE_NOT_FOUND') {
    // A command that was bundled may lack the sandbox itself.
    const names = message.includes('kysely') ? ['kysely'] : ['@litas/sandbox', 'kysely'];
    throw new StoreOpenError(
      `A store in SQLite needs ${names.join(' and ')}. Run: npm install ${names.join(' ')}`,
      { cause },
    );
  }
  throw cause;
}
