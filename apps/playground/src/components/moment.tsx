import { useLanguage } from '../i18n/use-messages.ts';
import { worldTimeText } from '../time/world-time-text.ts';

interface MomentProps {
  /** World time, in Unix seconds or in ISO 8601. */
  readonly at: number | string;
}

/** A time of the world clock, written in the same form on every screen. */
export function Moment({ at }: MomentProps) {
  const language = useLanguage();
  const time = new Date(typeof at === 'number' ? at * 1_000 : at);
  return <time dateTime={time.toISOString()}>{worldTimeText(time, language)}</time>;
}
