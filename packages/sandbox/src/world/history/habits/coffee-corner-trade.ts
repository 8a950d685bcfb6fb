import { between, monthName } from '../day.ts';
import { charge, exchange, pay } from '../movement.ts';
import { members, others } from '../parties.ts';
import { cents, type Habit } from './habit.ts';

const { coffeeCorner, mantas } = members;

/** What Coffee Corner takes and pays, the wages of Mantas among it. */
export const coffeeCornerTrade: Habit = (day, random) => {
  const at = (from: number, to: number) => between(day, random, from, to);
  const month = monthName(day.month);
  const movements = [];
  if (day.weekday !== 0) {
    const takings = { amount: cents(random, 21_000, 47_000), details: 'Card takings of the day before' };
    movements.push(pay(others.cardTerminal, coffeeCorner, { date: at(5, 6), ...takings }));
  }
  if (day.weekday === 1) {
    const date = at(10, 12);
    const beans = {
      amount: cents(random, 52_000, 88_000),
      details: 'Coffee beans',
      referenceNumber: `NB${day.start}`,
    };
    movements.push(
      pay(coffeeCorner, others.beans, { date, ...beans }),
      charge(20115, { date: date + 1, amount: 40n, details: 'Commission for a transfer' }),
    );
  }
  if (day.date === 4) {
    const rent = {
      amount: 185_000n,
      details: `Premises, ${month}`,
      referenceNumber: `SP-${day.start / 86_400}`,
    };
    movements.push(pay(coffeeCorner, others.shopLandlord, { date: at(9, 11), ...rent }));
  }
  if (day.date === 7) {
    movements.push(
      pay(coffeeCorner, mantas, { date: at(14, 16), amount: 98_000n, details: `Wages for ${month}` }),
      pay(coffeeCorner, others.taxes, {
        date: at(16, 17),
        amount: 61_500n,
        details: `Taxes for ${month}`,
        type: 'tax',
      }),
    );
  }
  if (day.date === 22 && day.month % 4 === 0) {
    const date = at(10, 11);
    movements.push(
      exchange(20115, date, { amount: 50_000n, currency: 'EUR' }, { amount: 54_300n, currency: 'USD' }),
      pay(coffeeCorner, others.cups, {
        date: date + 600,
        amount: 46_800n,
        currency: 'USD',
        details: 'Paper cups',
      }),
    );
  }
  return movements;
};
