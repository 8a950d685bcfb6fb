import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/use-messages.ts';
import { worldTimeText } from '../time/world-time-text.ts';
import { clockTime, type ReadClock } from './live-world.ts';

/** The time of the world clock in UTC, which goes on. */
export function WorldTime({ clock }: { readonly clock: ReadClock }) {
  const language = useLanguage();
  const [realTime, setRealTime] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setRealTime(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const time = new Date(clockTime(clock, Math.max(realTime, clock.readAt)));
  return <time dateTime={time.toISOString()}>{worldTimeText(time, language)}</time>;
}
