import { Random, randomState } from '../random.ts';
import { daysBefore } from './day.ts';
import { coffeeCornerTrade } from './habits/coffee-corner-trade.ts';
import type { Habit } from './habits/habit.ts';
import { jakubLife } from './habits/jakub-life.ts';
import { mantasLife } from './habits/mantas-life.ts';
import { onaAbroad } from './habits/ona-abroad.ts';
import { onaErrands } from './habits/ona-errands.ts';
import { onaEvenings } from './habits/ona-evenings.ts';
import { onaHousehold } from './habits/ona-household.ts';
import type { Movement } from './movement.ts';

const habits: Readonly<Record<string, Habit>> = {
  onaHousehold,
  onaErrands,
  onaEvenings,
  onaAbroad,
  jakubLife,
  coffeeCornerTrade,
  mantasLife,
};

/** Days of the history that is made up. */
export const historyDays = 420;

/** Makes up what everybody means to do with money up to today. Each habit has random numbers of its own, so that they do not disturb each other. */
export function planMovements(seed: number, today: number): Movement[] {
  const days = daysBefore(today, historyDays);
  const movements = Object.entries(habits).flatMap(([name, habit]) => {
    const random = new Random(randomState(`${name} ${seed}`));
    return days.flatMap((day) => habit(day, random));
  });
  // What follows late in the evening can fall on the next day.
  return movements.filter(({ date }) => date < today);
}
