import { charge, exchange, pay } from '../../state/movement.ts';
import { between, cents, type Habit } from './day.ts';
import { members, others } from './parties.ts';

const { ona } = members;
const wallet = 14471;
const card = { type: 'card_transaction' } as const;

/** Ona's payments abroad: income from a studio overseas, travel, and currency exchange. */
export const onaAbroad: Habit = (day, random) => {
  const date = between(day, random, 9, 18);
  const even = day.month % 2 === 0;
  if (day.date === 10 && even) {
    return [
      pay(others.studio, ona, {
        date,
        amount: cents(random, 38_000, 64_000),
        currency: 'USD',
        details: `Invoice HS-${day.start / 86_400}`,
        referenceNumber: `HS-${day.start / 86_400}`,
      }),
      charge(wallet, {
        date: date + 2,
        amount: 350n,
        currency: 'USD',
        details: 'Commission for an incoming transfer',
      }),
    ];
  }
  if (day.date === 12 && even) {
    return [
      exchange(wallet, date, { amount: 20_000n, currency: 'USD' }, { amount: 18_310n, currency: 'EUR' }),
    ];
  }
  if (day.date === 8 && day.month % 3 === 0) {
    return [
      exchange(wallet, date, { amount: 24_000n, currency: 'EUR' }, { amount: 102_040n, currency: 'PLN' }),
    ];
  }
  if (day.date >= 9 && day.date <= 11 && day.month % 3 === 0) {
    const eaten = { date, amount: cents(random, 2_400, 8_600), details: 'Lunch' };
    const slept = { date: date + 14_000, amount: 21_900n, details: 'One night' };
    return [
      pay(ona, others.bistro, { ...eaten, ...card, currency: 'PLN' }),
      pay(ona, others.hotel, { ...slept, ...card, currency: 'PLN' }),
    ];
  }
  if (day.date === 17 && day.month % 5 === 0) {
    const price = cents(random, 7_900, 12_900);
    const returned = random.percent(50);
    return [
      exchange(wallet, date, { amount: 16_000n, currency: 'EUR' }, { amount: 13_680n, currency: 'GBP' }),
      pay(ona, others.shoes, { date: date + 900, amount: price, currency: 'GBP', details: 'Shoes', ...card }),
      ...(returned
        ? [
            pay(others.shoes, ona, {
              date: date + 40_000,
              amount: price,
              currency: 'GBP',
              details: 'Shoes, returned',
              type: 'return',
            }),
          ]
        : []),
    ];
  }
  return [];
};
