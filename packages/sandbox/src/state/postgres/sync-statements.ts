import { clockColumn, type Statement } from './statement.ts';

/** A world that a statement asks about, and what changed in it. */
export interface WorldReport {
  readonly id: number;
  /** The version of the world; `null` when it was removed. */
  readonly version: number | null;
  /** The oldest version from which the changes are known. */
  readonly since: number;
  /** Real time of the last write, in milliseconds since 1970. */
  readonly at: number;
  readonly base: number;
  readonly template: number;
  readonly bytes: number;
  /** Missing without changes, or when the changes since the version in question are not known. */
  readonly changes: WorldChanges | null;
}

/** Changes of a world, or all its contents. */
export interface WorldChanges {
  readonly records: readonly RecordRow[] | null;
  readonly deleted: readonly (readonly [kind: string, key: string])[] | null;
  readonly statements: readonly (readonly [place: number, walletId: number, value: string])[] | null;
}

/** A record as JSON; uploads in Base64. */
export type RecordRow = readonly [
  kind: string,
  key: string,
  place: number,
  value: string,
  content: string | null,
];

/** The row of {@link syncStatement}. */
export interface SyncRow {
  /** Milliseconds since 1970 by the database. */
  readonly clock: number;
  readonly worlds: readonly WorldReport[] | null;
}

/** The row of {@link nonceStatement}. */
export interface NonceRow extends SyncRow {
  /** Whether the nonce was stored. */
  readonly used: boolean;
  /** Nonces of earlier timestamps were deleted. */
  readonly horizon: number | null;
}

/** Version that asks for all contents of a world. */
export const nothing = -1;

const report = `json_build_object(
  'id', a.id, 'version', w.version, 'since', w.complete_since, 'at', w.written_at, 'base', w.base_id,
  'template', w.template_id, 'bytes', w.bytes,
  'changes', case when w.version > a.version and (a.version = ${nothing} or a.version >= w.complete_since) then json_build_object(
    'records', (
      select json_agg(json_build_array(r.kind, r.key, r.place, r.value, encode(r.content, 'base64')) order by r.place)
      from records r where r.world_id = a.id and r.version > a.version
    ),
    'deleted', (
      select json_agg(json_build_array(d.kind, d.key))
      from deleted_records d where d.world_id = a.id and d.version > a.version and a.version <> ${nothing}
    ),
    'statements', (
      select json_agg(json_build_array(s.place, s.wallet_id, s.value) order by s.place)
      from statements s where s.world_id = a.id and s.version > a.version
    )
  ) end
)`;

const reports = `(
  select json_agg(${report})
  from unnest($1::integer[], $2::bigint[]) as a (id, version) left join worlds w on w.id = a.id
) as worlds`;

/** Returns what changed in worlds since the versions in this process. Parameters: ids, versions. */
export const syncStatement: Statement = { name: 'litas-sync', text: `select ${clockColumn}, ${reports}` };

/** Returns the id of a world. Parameter: name. */
export const findWorldStatement: Statement = {
  name: 'litas-find-world',
  text: 'select id from worlds where name = $1',
};

/**
 * Stores a nonce, and does the same as {@link syncStatement}. Parameters: ids, versions, whole seconds of the timestamp, use.
 */
export const nonceStatement: Statement = {
  name: 'litas-nonce',
  text: `with horizon as (
    select coalesce((select value from settings where name = 'nonce_horizon'), $3::bigint) as value
  ), used as (
    insert into nonces (at, used) select $3::bigint, $4::text from horizon where $3::bigint >= horizon.value
    on conflict do nothing returning 1
  )
  select ${clockColumn}, exists (select from used) as used,
    (select value from settings where name = 'nonce_horizon') as horizon, ${reports}`,
};

/** Bytes of all worlds and snapshots. */
export const totalBytes = `(select coalesce(sum(bytes + kept_bytes), 0)::bigint from worlds)`;

/** The row of {@link saveStatement}. */
export interface SaveRow {
  readonly clock: number;
  /** The new version; `null` when nothing was saved. */
  readonly saved: number | null;
  /** Whether the budget allows the bytes. */
  readonly fits: boolean;
  /** Bytes of all worlds and snapshots before. */
  readonly total: number;
}

/**
 * Saves the changes of a write, if the world still has the version that the write started from. Parameters: world, version, real time,
 * bytes, limit on all bytes; kinds, keys, places, sizes, values and contents of records; kinds and keys of deleted records; kinds and
 * keys of records with secrets; secrets with their kinds and keys; places, wallets and values of statements.
 */
export const saveStatement: Statement = {
  name: 'litas-save',
  text: `with before as (
    select total, $4::bigint <= bytes or total - bytes + $4::bigint <= $5::bigint as fits
    from (select bytes, ${totalBytes} as total from worlds where id = $1::integer) as world
  ), saved as (
    update worlds w set version = w.version + 1, written_at = $3::bigint, bytes = $4::bigint from before
    where w.id = $1::integer and w.version = $2::bigint and before.fits
    returning w.version
  ), put as (
    insert into records (world_id, version, kind, key, place, size, value, content)
    select $1::integer, saved.version, r.* from saved,
      unnest($6::text[], $7::text[], $8::bigint[], $9::bigint[], $10::text[], $11::bytea[]) as r
    on conflict (world_id, kind, key) do update set version = excluded.version, place = excluded.place,
      size = excluded.size, value = excluded.value, content = excluded.content
  ), gone as (
    delete from records r using saved, unnest($12::text[], $13::text[]) as g (kind, key)
    where r.world_id = $1::integer and r.kind = g.kind and r.key = g.key
  ), noted as (
    insert into deleted_records (world_id, version, kind, key)
    select $1::integer, saved.version, g.kind, g.key from saved, unnest($12::text[], $13::text[]) as g (kind, key)
    on conflict (world_id, kind, key) do update set version = excluded.version
  ), old as (
    delete from secrets s using saved, unnest($14::text[], $15::text[]) as g (kind, key)
    where s.world_id = $1::integer and s.kind = g.kind and s.key = g.key and s.secret <> all ($16::text[])
  ), new as (
    insert into secrets (secret, world_id, kind, key)
    select n.secret, $1::integer, n.kind, n.key from saved,
      unnest($16::text[], $17::text[], $18::text[]) as n (secret, kind, key)
    on conflict do nothing
  ), booked as (
    insert into statements (world_id, version, place, wallet_id, value)
    select $1::integer, saved.version, b.* from saved,
      unnest($19::integer[], $20::bigint[], $21::text[]) as b
  )
  select ${clockColumn}, (select version from saved) as saved, coalesce((select fits from before), true) as fits,
    coalesce((select total from before), 0)::bigint as total`,
};

/** Parameters: world. */
export const clearStatement: Statement = {
  name: 'litas-clear',
  text: `with r as (delete from records where world_id = $1::integer),
    d as (delete from deleted_records where world_id = $1::integer),
    s as (delete from secrets where world_id = $1::integer)
  delete from statements where world_id = $1::integer`,
};

/** Makes the next save one of all contents. Parameters: world, template, template of its statements. */
export const replaceStatement: Statement = {
  name: 'litas-replace',
  text: `update worlds set template_id = $2::integer, base_id = $3::integer, complete_since = version + 1
    where id = $1::integer`,
};
