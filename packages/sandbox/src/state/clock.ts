import { z } from 'zod';

/** The difference between the clock of a world and real time. */
export interface ClockSetting {
  /** Time of a frozen clock, in milliseconds since 1970; missing for a running clock. */
  readonly frozenAt?: number;
  /** Milliseconds by which a running clock is ahead of real time. */
  readonly ahead: number;
}

/** Returns the time of a world's clock, in milliseconds since 1970. */
export const worldTime = ({ frozenAt, ahead }: ClockSetting, realTime: number): number =>
  frozenAt ?? realTime + ahead;

/** Converts milliseconds to whole Unix seconds. */
export const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** Earliest time at which a world can be created: the seeded history is longer than a year and starts after 1970. */
export const earliestBeginning = Date.parse('1972-01-01T00:00:00Z');

/** The last time that a clock can show, in milliseconds since 1970. */
export const latestTime = Date.parse('9999-12-31T23:59:59Z');

/**
 * Parses a time. All options, world files and controls use this function.
 *
 * @param time - A `Date`, or a text in ISO 8601 with seconds and zone.
 * @param earliest - The earliest valid time, in milliseconds since 1970.
 * @returns Milliseconds since 1970; `undefined` for an invalid time.
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

/** Describes the times that {@link parseTime} accepts, as a phrase that follows `must be` in error messages. */
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
 * Parses a time in an option.
 *
 * @returns Milliseconds since 1970.
 * @throws RangeError that names the option.
 */
export function readTime(option: string, time: unknown, earliest = 0): number {
  const milliseconds = parseTime(time, earliest);
  if (milliseconds !== undefined) return milliseconds;
  throw new RangeError(`${option}: must be ${timeRule(earliest)}.`);
}
