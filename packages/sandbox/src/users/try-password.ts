import { Refusal } from '../core/refusal.ts';
import { equalText } from '../mac/equal-text.ts';
import type { UserRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';

/** Wrong passwords of a user after which none is taken; no source states a number. */
const attempts = 5;
/** For how long they count, in seconds of the world clock; no source states it. */
const window = 900;

/** Takes a user's wrong passwords for forgotten. */
export const forgetAttempts = ({ quotas }: World, userId: number): Promise<void> =>
  quotas.delete(attemptsKey(userId));

/**
 * Compares a password with a user's. After too many wrong ones in a quarter of an hour the right one is not taken either, until that
 * time is over.
 *
 * @param headers - What the answer to too many carries beside `retry-after`.
 * @returns Whether it is right.
 */
export async function tryPassword(
  { quotas }: World,
  now: number,
  user: UserRecord,
  password: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const id = attemptsKey(user.id);
  const before = await quotas.get(id);
  const current = before && now >= before.since && now < before.since + window ? before : undefined;
  const { count = 0, since = now } = current ?? {};
  if (count >= attempts) {
    throw new Refusal(429, 'rate_limit_exceeded', 'Too many wrong passwords', {
      headers: { 'retry-after': String(since + window - now), ...headers },
    });
  }
  const right = equalText(user.password, password);
  await (right ? quotas.delete(id) : quotas.put({ id, since, count: count + 1 }));
  return right;
}

const attemptsKey = (userId: number): string => `password ${userId}`;
