import { pay } from '../../state/movement.ts';
import { between, cents, type Habit, monthBefore, monthName } from './day.ts';
import { members, others } from './parties.ts';

const { jakub, ona, onaSavings } = members;

/** Ona's income and monthly payments. */
export const onaHousehold: Habit = (day, random) => {
  const month = monthName(day.month);
  const at = (from: number, to: number) => between(day, random, from, to);
  switch (day.date) {
    case 1:
      return [
        pay(ona, others.landlord, {
          date: at(8, 10),
          amount: 62_000n,
          details: `Rent for ${month}`,
          type: 'automatic_payment',
        }),
      ];
    case 3:
      return [
        pay(ona, others.phone, {
          date: at(9, 12),
          amount: 1_490n,
          details: 'Phone and internet',
          type: 'automatic_payment',
          referenceNumber: `RY${day.start}`,
        }),
      ];
    case 5:
      return [
        pay(others.balticTimber, ona, {
          date: at(8, 11),
          amount: 215_000n,
          details: `Salary for ${monthBefore(day.month)}`,
        }),
        pay(ona, onaSavings, { date: at(12, 14), amount: 45_000n, details: 'To savings' }),
      ];
    case 15:
      return [
        pay(ona, others.heating, {
          date: at(9, 18),
          amount: cents(random, 4_200, 11_900),
          details: `Heating and water, ${monthBefore(day.month)}`,
          referenceNumber: String(7_700_000 + random.integer(0, 99_999)),
        }),
      ];
    case 20:
      return [
        pay(ona, others.streaming, {
          date: at(3, 4),
          amount: 1_099n,
          currency: 'USD',
          details: 'Monthly subscription',
          type: 'automatic_payment',
        }),
      ];
    case 28:
      return day.month === 4
        ? [
            pay(others.taxes, ona, {
              date: at(10, 15),
              amount: 18_430n,
              details: 'Refund of income tax',
              type: 'tax',
            }),
          ]
        : [];
    default:
      return [];
  }
};

/** Ona's repayments to Jakub for evenings that he paid for. */
export const onaEvenings: Habit = (day, random) => {
  if (!random.percent(day.weekday === 0 ? 14 : 3)) return [];
  const details = random.pick(['Cinema, my half', 'Taxi home', 'Concert tickets'] as const);
  return [pay(ona, jakub, { date: between(day, random, 9, 22), amount: cents(random, 600, 3_400), details })];
};
