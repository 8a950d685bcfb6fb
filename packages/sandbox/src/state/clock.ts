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

/** Reads a time that an option gives, in milliseconds since 1970. */
export const readTime = (option: string, time: Date | string): number => read(option, time, 0);

/** Reads when a world begins, in milliseconds since 1970. */
export const readBeginning = (time: Date | string): number => read('now', time, earliestBeginning);

/** The seeded people have a past of more than a year, and nothing of it lies before 1970. */
export const earliestBeginning = Date.parse('1972-01-01T00:00:00Z');

function read(option: string, time: Date | string, earliest: number): number {
  const milliseconds = new Date(time).getTime();
  if (milliseconds >= earliest && milliseconds <= latest) return milliseconds;
  const year = new Date(earliest).getUTCFullYear();
  throw new RangeError(`${option}: a time from ${year} to 9999 is needed, such as 2026-01-31T12:00:00Z.`);
}

const latest = Date.parse('9999-12-31T23:59:59Z');
