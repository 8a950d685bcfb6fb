import type { JournalEntry } from '@litas/sandbox';

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

/**
 * Joins the requests of each call: retries, refreshes of the token and repairs of the clock.
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
  for (const entry of entries) {
    const call = callOf(entry.correlationId);
    const found = call === undefined ? waitingFor(entry, waiting) : own.get(call);
    const group = found ?? { entries: [], isCertain: call !== undefined };
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

function waitingFor(entry: JournalEntry, waiting: ReadonlyMap<string, OpenGroup>): OpenGroup | undefined {
  for (const key of [...keysOf(entry), ...repairKeys(entry)]) {
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
}

/** The requests that repair a call: a new token of the same client, or the time of the server. */
function repairKeys({ operation, signer }: JournalEntry): readonly string[] {
  if (operation === 'createToken' && signer.kind === 'client') return [`token ${signer.client}`];
  return operation === 'getServer' ? ['clock'] : [];
}

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
