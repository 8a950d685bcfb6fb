import { useLanguage } from '../i18n/use-messages.ts';
import { timeOfDay } from './time-of-day.ts';

/** The time of a request, with its date on another day than today. */
export function TimeOfDay({ at }: { readonly at: string }) {
  const { day, time } = timeOfDay(at, useLanguage());
  return (
    <time className="request-time" dateTime={at}>
      {day !== '' && <span className="request-day">{day} </span>}
      {time} UTC
    </time>
  );
}
