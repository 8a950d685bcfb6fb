import type { Statement } from './statement.ts';

/** Most requests of a world. */
export const capacity = 1_000;

/**
 * Adds requests: the numbers follow those of all processes. Returns the worlds with their last numbers, and wakes the processes that watch
 * them. A journal need not survive a crash of the server, so the commit does not wait for the disk.
 *
 * Parameters: worlds, requests, channel.
 */
export const addStatement: Statement = {
  name: 'litas-journal-add',
  text: `with given as (
    select world, value, place, row_number() over (partition by world order by place) as nth
    from unnest($1::text[], $2::text[]) with ordinality as g (world, value, place)
  ), counted as (
    select world, count(*) as added from given group by world order by world
  ), moved as (
    insert into journals as j (world, last, last_event) select world, added, added from counted
    on conflict (world) do update set last = j.last + excluded.last, last_event = j.last_event + excluded.last_event
    returning world, era, last, last_event, watched_until > now() as watched
  ), stored as (
    insert into journal_entries (world, era, number, event, value)
    select g.world, m.era, m.last - c.added + g.nth, m.last_event - c.added + g.nth, g.value
    from given g join moved m using (world) join counted c using (world)
  )
  select m.world, m.era, m.last, c.added, case when m.watched then pg_notify($3, 'world ' || m.world) end,
    set_config('synchronous_commit', 'off', true)
  from moved m join counted c using (world)`,
};

/** A row of {@link addStatement}. */
export interface AddedRow {
  readonly world: string;
  readonly era: number;
  readonly last: number;
  readonly added: number;
}

/** Parameters: world. */
export const listStatement: Statement = {
  name: 'litas-journal-list',
  text: `select e.number, e.value from journals j join journal_entries e on e.world = j.world and e.era = j.era
    where j.world = $1 and e.number > j.last - ${capacity} order by e.number`,
};

/** Starts a new era: what others add at the same time belongs to one of the two. Parameters: world. */
export const clearStatement: Statement = {
  name: 'litas-journal-clear',
  text: `with turned as (
    update journals set era = era + 1, last = 0 where world = $1 returning era
  )
  delete from journal_entries e using turned where e.world = $1 and e.era < turned.era`,
};

/** Publishes an event if a process watches the world. Parameters: world, name, data, channel. */
export const publishStatement: Statement = {
  name: 'litas-journal-publish',
  text: `with moved as (
    update journals set last_event = last_event + 1 where world = $1 and watched_until > now() returning last_event
  ), stored as (
    insert into live_events (world, number, name, value) select $1, last_event, $2, $3 from moved
  )
  select pg_notify($4, 'world ' || $1), set_config('synchronous_commit', 'off', true) from moved`,
};

/** Watches a world, and returns the number of its last event. Parameters: world, seconds. */
export const watchStatement: Statement = {
  name: 'litas-journal-watch',
  text: `insert into journals as j (world, watched_until) values ($1, now() + make_interval(secs => $2::integer))
    on conflict (world) do update set watched_until = greatest(j.watched_until, excluded.watched_until)
    returning last_event as last`,
};

/** Returns the events of a world after one. Parameters: world, number of the event. */
export const pollStatement: Statement = {
  name: 'litas-journal-poll',
  text: `select event, number, name, value from (
      select event, number, null as name, value from journal_entries where world = $1 and event > $2::bigint
      union all
      select number, null, name, value from live_events where world = $1 and number > $2::bigint
    ) as found order by event limit ${capacity}`,
};

/** A row of {@link pollStatement}. */
export interface PolledRow {
  readonly event: number;
  /** Number of a request. */
  readonly number: number | null;
  /** Name of another event. */
  readonly name: string | null;
  readonly value: string;
}

/** Removes the requests of a world that are too many or too large. Parameters: world, era, bytes. */
export const trimStatement: Statement = {
  name: 'litas-journal-trim',
  text: `delete from journal_entries e using (
      select era, number, row_number() over newest as nth, sum(length(value)) over newest as bytes
      from journal_entries where world = $1 window newest as (order by era desc, number desc)
    ) as kept
    where e.world = $1 and e.era = kept.era and e.number = kept.number
      and (kept.era < $2::bigint or kept.nth > ${capacity} or kept.bytes > $3::bigint)`,
};

/**
 * Removes requests until all journals fit a limit, events that every process has seen, and the journals of worlds that do not exist. The
 * journals of a team count together. Requests are removed in the order of the bytes of their team that are newer, so that only teams with
 * the most bytes lose requests, and those their oldest. Parameters: bytes.
 */
export const cleanStatement: Statement = {
  name: 'litas-journal-clean',
  text: `with old as (
      delete from live_events where at < now() - interval '10 minutes'
    ), sized as (
      select world, era, number, length(value) as size, sum(length(value)) over (
          partition by case when position('/' in world) > 0 then split_part(world, '/', 1) else world end
          order by at desc, world, number desc
        ) as newer from journal_entries
    ), counted as (
      select world, era, number, sum(size) over (order by newer, world, era, number) as bytes from sized
    ), large as (
      delete from journal_entries e using counted c
      where e.world = c.world and e.era = c.era and e.number = c.number and c.bytes > $1::bigint
    )
    delete from journals j where watched_until < now() - interval '10 minutes'
      and not exists (select from worlds w where w.name = j.world)
      and not exists (select from journal_entries e where e.world = j.world)`,
};

/** Bytes of all journals. */
export const bytesStatement: Statement = {
  name: 'litas-journal-bytes',
  text: 'select coalesce(sum(length(value)), 0)::bigint as bytes from journal_entries',
};
