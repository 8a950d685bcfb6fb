/** Unix seconds of a time in a world file, which has them or ISO 8601. */
export const timeOf = (date: number | string): number =>
  typeof date === 'number' ? date : Math.floor(Date.parse(date) / 1_000);
