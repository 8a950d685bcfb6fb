import { HttpError } from '../../http/http-error.ts';
import type { QuotaRecord } from '../../state/fault-rules.ts';
import type { World } from '../../state/store.ts';
import type { Caller } from './caller.ts';

interface Quota {
  /** The token, client or account whose calls are counted. */
  readonly id: string;
  /** Maximum number of calls in a window. */
  readonly limit: number;
  /** Seconds of world time. */
  readonly window: number;
}

const ofToken = { limit: 60, window: 60 } as const;
const ofAccount = { limit: 1_000, window: 3_600 } as const;

/** Key of the record that overrides the option `quotas` of the sandbox in one world; its count is 1 for enabled quotas. */
const switchKey = 'enabled';

/** The quotas of a world. */
export interface Quotas {
  /** Whether calls beyond a quota get status 429. */
  readonly enabled: boolean;
  /** The used quotas. */
  readonly quotas: readonly QuotaUsage[];
}

/** The usage of a quota. */
export interface QuotaUsage {
  /** What is counted: calls of a token, of a user, or of a client with its own credentials. */
  readonly kind: 'token' | 'account' | 'client';
  /** The first 8 characters of the token, the id of the user, or the id of the client. */
  readonly id: string;
  /** Calls so far. */
  readonly used: number;
  /** Maximum number of calls. */
  readonly limit: number;
  /** Time at which the count starts again, in Unix seconds of the world clock. */
  readonly resetsAt: number;
}

/**
 * Returns whether a world has quotas.
 *
 * @param byDefault - The option of the sandbox.
 */
export function hasQuotas({ quotas }: World, byDefault: boolean): boolean {
  const changed = quotas.get(switchKey);
  return changed ? changed.count === 1 : byDefault;
}

/** Enables or disables the quotas of a world. The counts start again. */
export function setQuotas({ quotas }: World, now: number, enabled: boolean): void {
  for (const { id } of quotas.list()) if (isCount(id)) quotas.delete(id);
  quotas.put({ id: switchKey, count: enabled ? 1 : 0, since: now });
}

/** Returns the used quotas of a world. */
export function listQuotas(world: World, now: number, byDefault: boolean): Quotas {
  const usages = world.quotas
    .list()
    .filter(({ id }) => isCount(id))
    .map(toUsage);
  return {
    enabled: hasQuotas(world, byDefault),
    quotas: usages.filter(({ resetsAt }) => now < resetsAt),
  };
}

/** Whether a key is that of counted calls. Others count wrong passwords. */
const isCount = (id: string): boolean => /^(?:token|account|client) /.test(id);

function toUsage({ id, count, since }: QuotaRecord): QuotaUsage {
  const [kind, name = ''] = id.split(' ') as [QuotaUsage['kind'], string?];
  const { limit, window } = kind === 'token' ? ofToken : ofAccount;
  return {
    kind,
    id: kind === 'token' ? name.slice(0, 8) : name,
    used: count,
    limit,
    resetsAt: since + window,
  };
}

/**
 * Counts a call of a caller. A rejected call does not count.
 *
 * @throws `HttpError` with 429 when a quota is used up.
 */
export function countCall({ quotas }: World, caller: Caller, now: number): void {
  const counted = [];
  for (const { id, limit, window } of quotasOf(caller)) {
    const before = quotas.get(id);
    const current = before && now >= before.since && now < before.since + window ? before : undefined;
    if (current && current.count >= limit) {
      throw new HttpError(429, 'rate_limit_exceeded', 'Too many requests', {
        headers: { 'retry-after': String(current.since + window - now) },
      });
    }
    counted.push({ id, since: current?.since ?? now, count: (current?.count ?? 0) + 1 });
  }
  for (const record of counted) quotas.put(record);
}

/** Returns the quotas: 60 calls a minute per token, and 1,000 an hour per user, or per client with client credentials. */
function quotasOf(caller: Caller): readonly Quota[] {
  if (caller.kind === 'client') return [{ id: `client ${caller.client.id}`, ...ofAccount }];
  return [
    { id: `token ${caller.token.id}`, ...ofToken },
    { id: `account ${caller.token.userId}`, ...ofAccount },
  ];
}
