import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { clockTime, type ReadClock } from './live-world.ts';
import { liveMessages } from './messages.ts';

/** Returns the time of the world clock, in milliseconds since 1970, each second. */
export function useWorldNow(clock: ReadClock | undefined): number | undefined {
  const [realTime, setRealTime] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setRealTime(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return clock && clockTime(clock, Math.max(realTime, clock.readAt));
}

interface TimeLeftProps {
  /** World time, in Unix seconds. */
  readonly until: number;
  /** World time, in milliseconds since 1970. */
  readonly now: number;
}

/** Shows the time until a moment of the world clock, such as `59 min 12 s`. */
export function TimeLeft({ until, now }: TimeLeftProps) {
  const t = useMessages(liveMessages);
  const seconds = Math.max(0, until - Math.floor(now / 1_000));
  return (
    <time dateTime={new Date(until * 1_000).toISOString()} className="time-left">
      {timeLeftParts(seconds)
        .map(({ unit, count }) => t(unit, { count }))
        .join(' ')}
    </time>
  );
}

/** A part of a duration. */
interface DurationPart {
  readonly unit: 'days' | 'hours' | 'minutes' | 'seconds';
  readonly count: number;
}

/**
 * Divides a duration into its two largest units.
 *
 * @param seconds - The duration; not negative.
 */
export function timeLeftParts(seconds: number): readonly DurationPart[] {
  const parts: readonly DurationPart[] = [
    { unit: 'days', count: Math.floor(seconds / 86_400) },
    { unit: 'hours', count: Math.floor(seconds / 3_600) % 24 },
    { unit: 'minutes', count: Math.floor(seconds / 60) % 60 },
    { unit: 'seconds', count: seconds % 60 },
  ];
  const first = parts.findIndex(({ count }) => count > 0);
  return first < 0 ? parts.slice(-1) : parts.slice(first, first + 2);
}
