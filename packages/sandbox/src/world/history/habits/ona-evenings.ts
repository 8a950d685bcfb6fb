import { between } from '../day.ts';
import { pay } from '../movement.ts';
import { members } from '../parties.ts';
import { cents, type Habit } from './habit.ts';

const { ona, jakub } = members;

/** What Ona gives back to Jakub after evenings that he paid for. */
export const onaEvenings: Habit = (day, random) => {
  if (!random.percent(day.weekday === 0 ? 14 : 3)) return [];
  const details = random.pick(['Cinema, my half', 'Taxi home', 'Concert tickets'] as const);
  return [pay(ona, jakub, { date: between(day, random, 9, 22), amount: cents(random, 600, 3_400), details })];
};
