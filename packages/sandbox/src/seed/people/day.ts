import type { Movement } from '../../state/movement.ts';
import type { Random } from '../../state/random.ts';

/** A day of the history, in UTC. */
interface Day {
  /** Its first second, Unix time. */
  readonly start: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Seconds of a day. */
export const secondsOfDay = 86_400;

/** The days before today, the earliest first. */
export function daysBefore(today: number, count: number): Day[] {
  return Array.from({ length: count }, (_, index) => {
    const start = today - (count - index) * secondsOfDay;
    const date = new Date(start * 1000);
    return { start, month: date.getUTCMonth() + 1, date: date.getUTCDate(), weekday: date.getUTCDay() };
  });
}

/** Returns a random time of the day between two hours. */
export const between = ({ start }: Day, random: Random, from: number, to: number): number =>
  start + random.integer(from * 3600, to * 3600 - 1);

/** Name of a month. */
export const monthName = (month: number): string => names[month - 1] ?? '';

/** Name of the previous month, for payments in arrears. */
export const monthBefore = (month: number): string => monthName(month === 1 ? 12 : month - 1);

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Creates the movements of a user on a day. */
export type Habit = (day: Day, random: Random) => readonly Movement[];

/** Returns a random price in cents, both bounds included. */
export const cents = (random: Random, from: number, to: number): bigint => BigInt(random.integer(from, to));
