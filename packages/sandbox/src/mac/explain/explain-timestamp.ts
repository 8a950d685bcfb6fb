import { explained, type Explanation, type Mistake } from './mistake.ts';

/** Finds out why a timestamp is too far from the signing clock, both in seconds. */
export const explainTimestamp = (timestamp: number, now: number, window: number): Explanation =>
  explained([mistakeOf(timestamp, now, window)], { server_time: now, seconds_ahead: timestamp - now });

function mistakeOf(timestamp: number, now: number, window: number): Mistake {
  for (const unit of [1e3, 1e6, 1e9]) {
    if (Math.abs(timestamp / unit - now) <= day) return 'time_in_milliseconds';
  }
  const ahead = Math.abs(timestamp - now);
  const quarters = Math.round(ahead / quarter);
  const isOffset =
    quarters > 0 && ahead <= furthestZone && Math.abs(ahead - quarters * quarter) <= window / 10;
  return isOffset ? 'local_time' : 'clock_off';
}

const day = 86_400;
/** Seconds between the offsets of time zones. */
const quarter = 900;
const furthestZone = 14 * 3_600;
