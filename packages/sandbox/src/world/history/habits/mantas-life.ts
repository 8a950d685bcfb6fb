import { between, monthName } from '../day.ts';
import { pay } from '../movement.ts';
import { members, others } from '../parties.ts';
import { cents, type Habit } from './habit.ts';

const { coffeeCorner, mantas, ona } = members;
const card = { type: 'card_transaction' } as const;

/** Mantas works at Coffee Corner, and drinks there. */
export const mantasLife: Habit = (day, random) => {
  const at = (from: number, to: number) => between(day, random, from, to);
  const movements = [];
  if (day.date === 9) {
    const rent = { amount: 47_000n, details: `Room, ${monthName(day.month)}` };
    movements.push(pay(mantas, others.mantasLandlord, { date: at(9, 12), ...rent }));
  }
  if (random.percent(9)) {
    const coffee = { amount: cents(random, 250, 480), details: 'Espresso' };
    movements.push(pay(mantas, coffeeCorner, { date: at(7, 15), ...coffee, ...card }));
  }
  if (random.percent(20)) {
    const groceries = { amount: cents(random, 400, 3_900), details: 'Groceries' };
    movements.push(pay(mantas, others.market, { date: at(15, 20), ...groceries, ...card }));
  }
  if (random.percent(2)) {
    movements.push(
      pay(mantas, ona, { date: at(19, 22), amount: 1_500n, details: 'For the concert, thank you' }),
    );
  }
  return movements;
};
