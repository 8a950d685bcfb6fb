/** A time, formatted for the page. */
export interface FormattedMoment {
  /** For the `datetime` attribute. */
  readonly machine: string;
  readonly date: string;
  readonly time: string;
}

/**
 * Formats a time for a locale.
 *
 * @param unixSeconds - Seconds since 1970, as the API sends them.
 * @param locale - BCP 47 language tag.
 * @param timeZone - IANA time zone. @default the reader's
 */
export function formatMoment(unixSeconds: number, locale: string, timeZone?: string): FormattedMoment {
  const moment = new Date(unixSeconds * 1000);
  const zone = timeZone === undefined ? {} : { timeZone };
  return {
    machine: moment.toISOString(),
    date: new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      ...zone,
    }).format(moment),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...zone }).format(moment),
  };
}
