import { Refusal } from '../core/refusal.ts';
import { explainTimestamp } from './explain/explain-timestamp.ts';

/** Seconds by which a timestamp may differ from the signing clock, either way. */
export const timestampWindow = 300;

/**
 * Refuses a timestamp that is too far from the signing clock.
 *
 * @param timestamp - Seconds since 1970, as text; production tolerates a fraction.
 * @param now - The signing clock, in seconds.
 * @param explains - Whether the refusal says what is wrong with it.
 */
export function checkTimestamp(timestamp: string, now: number, explains: boolean): void {
  const ahead = Number(timestamp) - now;
  if (Math.abs(ahead) <= timestampWindow) return;
  const description = ahead > 0 ? 'Timestamp is in future' : 'Timestamp lifetime exceeded';
  throw new Refusal(401, 'invalid_timestamp', description, {
    ...(explains && { data: explainTimestamp(Number(timestamp), now, timestampWindow) }),
  });
}
