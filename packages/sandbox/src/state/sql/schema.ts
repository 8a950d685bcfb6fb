import type { Generated, Kysely } from 'kysely';

/** The tables of a store. Ids ascend in insertion order. */
export interface Schema {
  /** Initial states of worlds. */
  readonly templates: {
    readonly id: Generated<number>;
    /** Bytes of the statements that are charged to the world; 0 for shared statements. */
    readonly bytes: number;
    readonly content: string;
  };
  /** The statements of templates, in parts. */
  readonly template_statements: {
    readonly template_id: number;
    readonly wallet_id: number;
    readonly part: number;
    readonly rows: string;
  };
  readonly worlds: {
    readonly id: Generated<number>;
    readonly name: string;
    /** The template for resets. */
    readonly template_id: number;
    /** The template whose statements the world has in addition to its own. */
    readonly base_id: number;
    readonly bytes: number;
  };
  /** Records and single values. */
  readonly records: {
    readonly world_id: number;
    readonly kind: string;
    readonly key: string;
    readonly place: number;
    readonly size: number;
    readonly value: string;
    readonly content: Uint8Array | null;
  };
  /** Statements that were added to those of the template. */
  readonly statements: {
    readonly world_id: number;
    readonly place: number;
    readonly wallet_id: number;
    readonly value: string;
  };
  /** Index of worlds by the secrets of their records. */
  readonly secrets: {
    readonly secret: string;
    readonly world_id: number;
    readonly kind: string;
    readonly key: string;
  };
  readonly snapshots: {
    readonly id: Generated<number>;
    readonly world_id: number;
    readonly name: string;
    readonly base_id: number;
    readonly bytes: number;
    readonly content: string;
    /** Unix seconds of real time; `null` when the version that captured it had no such column. */
    readonly created_at: number | null;
  };
  readonly nonces: {
    /** Whole seconds of the timestamp. */
    readonly at: number;
    readonly used: string;
  };
  readonly settings: {
    readonly name: string;
    readonly value: number;
  };
  readonly teams: {
    readonly place: Generated<number>;
    readonly id: string;
    readonly name: string;
    readonly created_at: number;
    /** Incremented to lock the row. */
    readonly changes: number;
  };
  readonly team_tokens: {
    readonly place: Generated<number>;
    readonly id: string;
    readonly team_id: string;
    readonly hash: string;
    readonly created_at: number;
  };
  /** The worlds of teams by their names, also those that were not used yet. */
  readonly team_worlds: {
    readonly place: Generated<number>;
    readonly name: string;
    readonly team_id: string;
    readonly created_at: number;
    readonly used_at: number;
  };
  readonly team_shares: {
    readonly place: Generated<number>;
    readonly world_name: string;
    readonly team_id: string;
  };
  readonly audit_entries: {
    readonly number: Generated<number>;
    readonly at: number;
    readonly actor: string;
    readonly token: string | null;
    readonly team_id: string | null;
    readonly action: string;
    readonly target: string | null;
    /** 1 when the change is done, else 0. Replicas that do not know the column add entries after their changes. */
    readonly done: number;
  };
}

/** A connection to the tables of a store. */
export type Database = Kysely<Schema>;
