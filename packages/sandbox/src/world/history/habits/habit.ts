import type { Random } from '../../random.ts';
import type { Day } from '../day.ts';
import type { Movement } from '../movement.ts';

/** What somebody does with money on a day. */
export type Habit = (day: Day, random: Random) => readonly Movement[];

/** A price in cents, from one to another. */
export const cents = (random: Random, from: number, to: number): bigint => BigInt(random.integer(from, to));
