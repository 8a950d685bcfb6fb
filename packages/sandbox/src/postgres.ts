/**
 * A store in a PostgreSQL database, for several processes. It needs `kysely` and `pg`.
 *
 * @packageDocumentation
 */
export { StoreOpenError } from './state/sql/store-open-error.ts';
export { openPostgresStore } from './state/postgres/open-postgres-store.ts';
export { type PostgresStoreOptions } from './state/postgres/postgres-store.ts';
