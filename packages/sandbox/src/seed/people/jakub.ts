import { charge, exchange, pay } from '../../state/movement.ts';
import { between, cents, type Habit, monthName } from './day.ts';
import { barcodeOf, type Member, personAccount, walletIban } from './member.ts';
import { members, others } from './parties.ts';

/** The second person: from Poland, with money in two currencies, an unused wallet, and no politically exposed persons. */
export const jakubMember: Member = {
  user: {
    id: 5102,
    password: 'battery-staple-4',
    walletIds: [14503, 14504],
    profile: {
      email: 'jakub@example.org',
      phone: '48600000102',
      display_name: 'Jakub Z.',
      address: { country: 'lt', city: 'Vilnius', street: 'Kalvarijų g. 88-21', post_index: '08211' },
      identity: { name: 'Jakub', surname: 'Zieliński', nationality: 'pl', code: '88111204511' },
      dob: '1988-11-12',
      gender: 'male',
      type: 'natural',
      identification_level: 'identified',
      calculated_level: 'identified',
      options: { default_currency: 'PLN' },
      locale: 'en',
      pep: [],
    },
  },
  wallets: [
    {
      id: 14503,
      ownerId: 5102,
      barcode: barcodeOf(14503),
      account: {
        number: personAccount(14503),
        owner_display_name: 'Jakub Z.',
        owner_title: 'Jakub Zieliński',
        owner_type: 'natural',
        user_id: 5102,
        type: 'local',
        ibans: [walletIban(14503)],
        main_iban: walletIban(14503),
        status: 'active',
        flags: { savings: false, public: true },
      },
    },
    {
      id: 14504,
      ownerId: 5102,
      barcode: barcodeOf(14504),
      account: {
        number: personAccount(14504),
        owner_display_name: 'Jakub Z.',
        owner_title: 'Jakub Zieliński',
        owner_type: 'natural',
        description: 'Before I moved',
        user_id: 5102,
        type: 'local',
        status: 'inactive',
        flags: { savings: false, public: false },
      },
    },
  ],
  opening: { 14503: { EUR: 90_000n, PLN: 640_000n } },
  reservations: [],
};

const { jakub, coffeeCorner } = members;
const card = { type: 'card_transaction' } as const;

/** Payments of Jakub: wages in złotys, rent from a flat in Poland, expenses in euros in Vilnius. */
export const jakubLife: Habit = (day, random) => {
  const at = (from: number, to: number) => between(day, random, from, to);
  const month = monthName(day.month);
  const movements = [];
  if (day.date === 2) {
    const rent = { amount: 240_000n, currency: 'PLN', details: `Rent for ${month}` };
    movements.push(pay(others.tenant, jakub, { date: at(8, 12), ...rent }));
  }
  if (day.date === 25) {
    const date = at(8, 11);
    const salary = { amount: 1_180_000n, currency: 'PLN', details: `Salary for ${month}` };
    movements.push(
      pay(others.software, jakub, { date, ...salary }),
      exchange(
        14503,
        date + 7_200,
        { amount: 500_000n, currency: 'PLN' },
        { amount: 116_280n, currency: 'EUR' },
      ),
      charge(14503, {
        date: date + 7_201,
        amount: 250n,
        currency: 'PLN',
        details: 'Commission for an exchange',
      }),
    );
  }
  if (day.date === 26) {
    const savings = { amount: 780_000n, currency: 'PLN', details: 'To my account in Kraków' };
    movements.push(pay(jakub, others.jakubAbroad, { date: at(12, 15), ...savings }));
  }
  if (day.date === 1) {
    const rent = { amount: 54_000n, details: `Rent for ${month}`, type: 'automatic_payment' };
    movements.push(pay(jakub, others.landlord, { date: at(9, 11), ...rent }));
  }
  if (random.percent(28)) {
    const groceries = { amount: cents(random, 900, 6_100), details: 'Groceries' };
    movements.push(pay(jakub, others.grocer, { date: at(12, 21), ...groceries, ...card }));
  }
  if (random.percent(6)) {
    const coffee = { amount: cents(random, 300, 900), details: 'Cappuccino' };
    movements.push(pay(jakub, coffeeCorner, { date: at(8, 16), ...coffee, ...card }));
  }
  return movements;
};
