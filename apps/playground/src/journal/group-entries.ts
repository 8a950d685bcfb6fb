import type { JournalEntry } from '@litas/sandbox';
import { grantTypeOf } from './mistakes-of.ts';

/** The role of a request in a call. */
export type AttemptRole = 'attempt' | 'token' | 'clock';

/** The requests of one call. */
export interface RequestGroup {
  /** The oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Whether this page made the call. Requests of other programs are joined by signer, operation and time. */
  readonly isCertain: boolean;
}

interface OpenGroup {
  readonly entries: JournalEntry[];
  readonly isCertain: boolean;
}

/** Milliseconds of the world clock between two requests of one call, at most. */
const longestPause = 60_000;

/** A refresh of a token, or a reading of the time, which this page sent for calls that waited for it. */
interface Repair {
  readonly group: OpenGroup;
  readonly kind: 'token' | 'clock';
  readonly client: string | undefined;
  /** Its own number. Calls that waited for it have lower ones. */
  readonly call: number;
}

/**
 * Joins the requests of each call: retries, refreshes of the token and repairs of the clock. A refresh for which several calls of this page
 * waited is part of each.
 *
 * @param entries - The journal, the oldest first.
 * @param callOf - Returns the call of a request of this page by its correlation id; `undefined` for other programs.
 * @returns The calls, in the order of their last requests, the newest first.
 */
export function groupEntries(
  entries: readonly JournalEntry[],
  callOf: (correlationId: string) => number | undefined,
): readonly RequestGroup[] {
  const own = new Map<number, OpenGroup>();
  /** Groups whose last request failed in a way that a client repairs, by what the next request has in common with it. */
  const waiting = new Map<string, OpenGroup>();
  const groups = new Set<OpenGroup>();
  let repairs: readonly Repair[] = [];
  for (const entry of entries) {
    const call = callOf(entry.correlationId);
    const found = call === undefined ? waitingFor(entry, waiting) : own.get(call);
    const group = found ?? { entries: [], isCertain: call !== undefined };
    if (call !== undefined) {
      for (const repair of repairsFor(entry, call, group, repairs)) {
        group.entries.push(...repair.group.entries);
        groups.delete(repair.group);
      }
      const repair = group.entries.length === 0 ? repairOf(entry, call, group) : undefined;
      if (repair) repairs = [...repairs.slice(1 - keptRepairs), repair];
    }
    group.entries.push(entry);
    // The last request decides the place.
    groups.delete(group);
    groups.add(group);
    if (call !== undefined) own.set(call, group);
    else if (roleIn(entry, group.entries) === 'attempt') remember(entry, group, waiting);
  }
  return [...groups].toReversed();
}

/** Returns the role of a request among the requests of its call. */
export function roleIn(entry: JournalEntry, entries: readonly JournalEntry[]): AttemptRole {
  if (entries.length === 1) return 'attempt';
  const isAlone = entries.every(({ operation }) => operation === entry.operation);
  if (isAlone) return 'attempt';
  if (entry.operation === 'createToken') return 'token';
  return entry.operation === 'getServer' ? 'clock' : 'attempt';
}

/** Returns the request that stands for a call: its last attempt. */
export const mainEntry = ({ entries }: RequestGroup): JournalEntry | undefined =>
  entries.findLast((entry) => roleIn(entry, entries) === 'attempt') ?? entries.at(-1);

/** Repairs that are remembered, since calls at the same time wait for the same one. */
const keptRepairs = 5;

function repairOf(entry: JournalEntry, call: number, group: OpenGroup): Repair | undefined {
  const { operation, signer, status } = entry;
  if (status >= 300) return undefined;
  if (operation === 'getServer') return { group, kind: 'clock', client: undefined, call };
  if (grantTypeOf(entry) !== 'refresh_token' || signer.kind !== 'client') return undefined;
  return { group, kind: 'token', client: signer.client, call };
}

/** Returns the repairs for which the call of a request waited before it. */
function repairsFor(
  { signer }: JournalEntry,
  call: number,
  { entries }: OpenGroup,
  repairs: readonly Repair[],
): readonly Repair[] {
  const last = entries.at(-1);
  const failure = last && repairable(last);
  return repairs.filter((repair) => {
    const isOfSigner =
      repair.kind === 'clock' || (signer.kind === 'token' && signer.client === repair.client);
    if (!isOfSigner || repair.call === call) return false;
    if (last) return failure === repair.kind && last.number < (repair.group.entries[0]?.number ?? 0);
    // The client numbers calls in the order in which they begin: this one was waiting when the token was refreshed.
    return repair.kind === 'token' && call > 0 && call < repair.call;
  });
}

function waitingFor(entry: JournalEntry, waiting: ReadonlyMap<string, OpenGroup>): OpenGroup | undefined {
  for (const key of [...keysOf(entry), ...repairKeys(entry), ...refreshedKeys(entry)]) {
    const group = waiting.get(key);
    const last = group?.entries.at(-1);
    if (last !== undefined && Math.abs(Date.parse(entry.at) - Date.parse(last.at)) <= longestPause)
      return group;
  }
  return undefined;
}

function remember(entry: JournalEntry, group: OpenGroup, waiting: Map<string, OpenGroup>): void {
  const failure = repairable(entry);
  for (const key of keysOf(entry)) {
    if (failure === undefined) waiting.delete(key);
    else waiting.set(key, group);
  }
  if (failure === 'token' && entry.signer.kind === 'token')
    waiting.set(`token ${entry.signer.client}`, group);
  if (failure === 'clock') waiting.set('clock', group);
  for (const key of refreshedKeys(entry)) waiting.delete(key);
  if (grantTypeOf(entry) === 'refresh_token' && entry.status < 300)
    for (const key of repairKeys(entry)) waiting.set(`after ${key}`, group);
}

/** The requests that repair a call: a new token of the same client, or the time of the server. */
function repairKeys({ operation, signer }: JournalEntry): readonly string[] {
  if (operation === 'createToken' && signer.kind === 'client') return [`token ${signer.client}`];
  return operation === 'getServer' ? ['clock'] : [];
}

/** A token that was refreshed before it expired: for the next call with a token of the client. */
const refreshedKeys = ({ signer }: JournalEntry): readonly string[] =>
  signer.kind === 'token' ? [`after token ${signer.client}`] : [];

function repairable({ status, error, operation, signer, delivery }: JournalEntry) {
  if (error === 'invalid_timestamp') return 'clock';
  if (error === 'invalid_grant' && signer.kind === 'token' && operation !== 'createToken') return 'token';
  return delivery !== undefined || status >= 500 || status === 429 ? 'retry' : undefined;
}

/** What requests of one call have in common. Of an id that was not verified, only the start is known. */
function keysOf({ method, path, query, signer }: JournalEntry): readonly string[] {
  const target = [method, path, ...query.map(([name, value]) => `${name}=${value}`)].join(' ');
  const start = (id: string): string => `${id.slice(0, 4)} ${target}`;
  switch (signer.kind) {
    case 'none':
      return [target];
    case 'client':
      return [start(signer.client)];
    case 'token':
      return [start(signer.token), `${signer.client} ${signer.user} ${target}`];
    case 'unverified':
      return [start(signer.id)];
  }
}
