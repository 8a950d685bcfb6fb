/** Reads a time that an option gives, in milliseconds since 1970. */
export function readTime(option: string, time: Date | string): number {
  const milliseconds = new Date(time).getTime();
  if (milliseconds >= 0 && milliseconds <= latest) return milliseconds;
  throw new RangeError(`${option}: a time from 1970 to 9999 is needed, such as 2026-01-31T12:00:00Z.`);
}

const latest = Date.parse('9999-12-31T23:59:59Z');
