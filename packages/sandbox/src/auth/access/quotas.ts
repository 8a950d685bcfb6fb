import { HttpError } from '../../http/http-error.ts';
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

/**
 * Counts a call of a caller. A rejected call does not count.
 *
 * @throws `HttpError` with 429 when a quota is used up.
 */
export async function countCall({ quotas }: World, caller: Caller, now: number): Promise<void> {
  const counted = [];
  for (const { id, limit, window } of quotasOf(caller)) {
    const before = await quotas.get(id);
    const current = before && now >= before.since && now < before.since + window ? before : undefined;
    if (current && current.count >= limit) {
      throw new HttpError(429, 'rate_limit_exceeded', 'Too many requests', {
        headers: { 'retry-after': String(current.since + window - now) },
      });
    }
    counted.push({ id, since: current?.since ?? now, count: (current?.count ?? 0) + 1 });
  }
  for (const record of counted) await quotas.put(record);
}

/** Returns the quotas: 60 calls a minute per token, and 1,000 an hour per user, or per client with client credentials. */
function quotasOf(caller: Caller): readonly Quota[] {
  if (caller.kind === 'client') return [{ id: `client ${caller.client.id}`, limit: 1_000, window: 3_600 }];
  return [
    { id: `token ${caller.token.id}`, limit: 60, window: 60 },
    { id: `account ${caller.token.userId}`, limit: 1_000, window: 3_600 },
  ];
}
