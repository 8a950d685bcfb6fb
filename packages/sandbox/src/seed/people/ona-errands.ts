import { charge, type Party, pay } from '../../state/movement.ts';
import { between, cents, type Habit } from './day.ts';
import { members, others } from './parties.ts';

const { ona, coffeeCorner, jakub } = members;
const card = { type: 'card_transaction' } as const;

const coffees = [
  'Flat white',
  'Two flat whites',
  'Espresso and a bun',
  'Filter coffee',
  'Coffee and cake',
] as const;
const places: readonly [Errand, ...Errand[]] = [
  { party: others.pharmacy, details: 'Pharmacy', from: 320, to: 2_850 },
  { party: others.bookshop, details: 'Books', from: 890, to: 4_200 },
  { party: others.films, details: 'Cinema tickets', from: 700, to: 2_100 },
  { party: others.fuel, details: 'Fuel', from: 2_800, to: 6_400 },
];

interface Errand {
  readonly party: Party;
  readonly details: string;
  readonly from: number;
  readonly to: number;
}

/** Ona's everyday purchases. */
export const onaErrands: Habit = (day, random) => {
  const working = day.weekday > 0 && day.weekday < 6;
  const at = (from: number, to: number) => between(day, random, from, to);
  const movements = [];
  if (random.percent(working ? 50 : 25)) {
    movements.push(
      pay(ona, coffeeCorner, {
        date: at(7, 17),
        amount: cents(random, 280, 940),
        details: random.pick(coffees),
        ...card,
      }),
    );
  }
  if (working && random.percent(20)) {
    movements.push(pay(ona, others.buses, { date: at(7, 20), amount: 100n, details: 'Bus ticket', ...card }));
  }
  if (random.percent(day.weekday === 6 ? 90 : 25)) {
    const where = random.pick([others.grocer, others.market]);
    movements.push(
      pay(ona, where, { date: at(10, 20), amount: cents(random, 640, 7_300), details: 'Groceries', ...card }),
    );
  }
  if (random.percent(12)) {
    const { party, details, from, to } = random.pick(places);
    movements.push(pay(ona, party, { date: at(11, 21), amount: cents(random, from, to), details, ...card }));
  }
  if (random.percent(3)) {
    const date = at(9, 21);
    const details = 'Cash withdrawal';
    movements.push(
      pay(ona, others.cashMachine, { date, amount: 5_000n, details, type: 'cash' }),
      charge(14471, { date: date + 1, amount: 60n, details: 'Commission for a cash withdrawal' }),
    );
  }
  if (random.percent(3)) {
    movements.push(
      pay(jakub, ona, { date: at(18, 22), amount: cents(random, 500, 2_600), details: 'Dinner, my half' }),
    );
  }
  return movements;
};
