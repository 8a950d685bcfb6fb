/**
 * A store in a SQLite file, for one process. It needs Node.js 22.13 or newer, and `kysely`.
 *
 * @packageDocumentation
 */
export { type SqlStoreOptions } from './state/sql/sql-store.ts';
export { StoreOpenError } from './state/sql/store-open-error.ts';
export { openSqliteStore } from './state/sqlite/open-sqlite-store.ts';
