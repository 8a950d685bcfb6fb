import type { Movement } from '../../state/movement.ts';
import { Random, randomState } from '../../state/random.ts';
import { coffeeCornerMember, coffeeCornerTrade } from './coffee-corner.ts';
import { daysBefore, type Habit } from './day.ts';
import { jakubMember, jakubLife } from './jakub.ts';
import { mantasMember, mantasLife } from './mantas.ts';
import type { Member } from './member.ts';
import { onaAbroad } from './ona-abroad.ts';
import { onaEvenings, onaHousehold } from './ona-at-home.ts';
import { onaErrands } from './ona-errands.ts';
import { ona } from './ona.ts';

/**
 * Returns the members of the seeded world; the first is the default user.
 *
 * @param today - First second of the day on which the world is created, Unix time. The members and their wallets are the same on every day.
 */
export const seededMembers = (today = 0): readonly Member[] => [
  ona(today),
  jakubMember,
  mantasMember,
  coffeeCornerMember,
];

const habits: Readonly<Record<string, Habit>> = {
  onaHousehold,
  onaErrands,
  onaEvenings,
  onaAbroad,
  jakubLife,
  coffeeCornerTrade,
  mantasLife,
};

/** Days of generated history. */
export const historyDays = 420;

/**
 * Generates the planned movements of all members up to today. Each habit has its own random stream, so that a change of one does not change
 * the others.
 */
export function planMovements(seed: number, today: number): Movement[] {
  const days = daysBefore(today, historyDays);
  const movements = Object.entries(habits).flatMap(([name, habit]) => {
    const random = new Random(randomState(`${name} ${seed}`));
    return days.flatMap((day) => habit(day, random));
  });
  // What follows late in the evening can fall on the next day.
  return movements.filter(({ date }) => date < today);
}
