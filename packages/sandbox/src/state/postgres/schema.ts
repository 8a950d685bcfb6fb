import type { Generated, Kysely } from 'kysely';
import type { Schema } from '../sql/schema.ts';

/** The tables of a store that replicas share: those of every store in SQL, with versions. */
export interface PostgresSchema extends Omit<Schema, 'templates' | 'worlds'> {
  readonly templates: Schema['templates'] & {
    /** SHA-256 of the template with its statements. */
    readonly hash: string;
    readonly created_at: Generated<Date>;
  };
  readonly worlds: Schema['worlds'] & {
    /** Bytes of the named snapshots. */
    readonly kept_bytes: Generated<number>;
    /** Number of writes. */
    readonly version: Generated<number>;
    /** The changes since this version are known; earlier ones are not. */
    readonly complete_since: Generated<number>;
    /** Real time of the last write, in milliseconds since 1970. */
    readonly written_at: Generated<number>;
  };
}

/** Connections to the tables of a store that replicas share. */
export type PostgresDatabase = Kysely<PostgresSchema>;
