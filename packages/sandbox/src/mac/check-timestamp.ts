import { Refusal } from '../core/refusal.ts';

/** Seconds by which a timestamp may differ from the signing clock, either way. */
export const timestampWindow = 300;

/**
 * Refuses a timestamp that is too far from the signing clock.
 *
 * @param timestamp - Seconds since 1970, as text; production tolerates a fraction.
 * @param now - The signing clock, in seconds.
 */
export function checkTimestamp(timestamp: string, now: number): void {
  const ahead = Number(timestamp) - now;
  if (ahead > timestampWindow) throw new Refusal(401, 'invalid_timestamp', 'Timestamp is in future');
  if (ahead < -timestampWindow) throw new Refusal(401, 'invalid_timestamp', 'Timestamp lifetime exceeded');
}
