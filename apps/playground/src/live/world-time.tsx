import { useEffect, useState } from 'react';
import { Moment } from '../components/moment.tsx';
import { clockTime, type ReadClock } from './live-world.ts';

/** The time of the world clock in UTC, which goes on. */
export function WorldTime({ clock }: { readonly clock: ReadClock }) {
  const [realTime, setRealTime] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setRealTime(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <Moment at={clockTime(clock, Math.max(realTime, clock.readAt)) / 1_000} />;
}
