import { z } from 'zod';

/** How a world's clock stands to the real one. */
export interface ClockSetting {
  /** Milliseconds since 1970 at which it stands still; left out while it runs. */
  readonly frozenAt?: number;
  /** Milliseconds by which it runs ahead of the real clock. */
  readonly ahead: number;
}

/** What a world's clock shows, in milliseconds since 1970. */
export const worldTime = ({ frozenAt, ahead }: ClockSetting, realTime: number): number =>
  frozenAt ?? realTime + ahead;

/** Whole Unix seconds of a time in milliseconds. */
export const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** The seeded people have a past of more than a year, and nothing of it lies before 1970. */
export const earliestBeginning = Date.parse('1972-01-01T00:00:00Z');

/** The last time that a clock can show, in milliseconds since 1970. */
export const latestTime = Date.parse('9999-12-31T23:59:59Z');

/**
 * Reads a time, at every entrance in the same way.
 *
 * @param time - A `Date`, or a text in ISO 8601 with seconds and zone.
 * @param earliest - The earliest time that is possible, in milliseconds since 1970.
 * @returns Milliseconds since 1970; `undefined` when it is no such time.
 */
export function parseTime(time: unknown, earliest = 0): number | undefined {
  const milliseconds = isDate(time)
    ? time.getTime()
    : isoTime.safeParse(time).success
      ? Date.parse(String(time))
      : NaN;
  return milliseconds >= earliest && milliseconds <= latestTime ? milliseconds : undefined;
}

// Without a zone, a text means something else on another machine. Date itself takes the 30th of February for the 2nd of March.
const isoTime = z.iso.datetime({ offset: true });

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Says what {@link parseTime} takes, for after `must be` and `Must be`. */
export const timeRule = (earliest = 0): string =>
  `a time from ${new Date(earliest).getUTCFullYear()} to 9999, in ISO 8601 with seconds and zone, such as 2026-01-31T12:00:00Z`;

/** Creates a validator of texts for {@link parseTime}. */
export function timeSchema(earliest = 0): z.ZodType<string> {
  const error = `Must be ${timeRule(earliest)}`;
  return z.iso
    .datetime({ offset: true, error: ({ input }) => (input === undefined ? undefined : error), abort: true })
    .refine((text) => parseTime(text, earliest) !== undefined, { error });
}

/**
 * Reads a time that an option gives.
 *
 * @returns Milliseconds since 1970.
 * @throws RangeError that names the option.
 */
export function readTime(option: string, time: unknown, earliest = 0): number {
  const milliseconds = parseTime(time, earliest);
  if (milliseconds !== undefined) return milliseconds;
  throw new RangeError(`${option}: must be ${timeRule(earliest)}.`);
}
