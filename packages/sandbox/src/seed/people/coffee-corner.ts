import { charge, exchange, pay } from '../../state/movement.ts';
import { between, cents, type Habit, monthBefore, monthName } from './day.ts';
import { barcodeOf, companyAccount, type Member, walletIban } from './member.ts';
import { members, others } from './parties.ts';

/** The company. */
export const coffeeCornerMember: Member = {
  user: {
    id: 7001,
    password: 'double-espresso-3',
    walletIds: [20115],
    profile: {
      email: 'labas@coffee-corner.example',
      phone: '37060007001',
      display_name: 'Coffee Corner',
      address: { country: 'lt', city: 'Kaunas', street: 'Laisvės al. 51', post_index: '44309' },
      type: 'legal',
      company_code: '395112237',
      identification_level: 'fully_identified',
      calculated_level: 'fully_identified',
      options: { default_currency: 'EUR' },
      locale: 'lt',
    },
  },
  wallets: [
    {
      id: 20115,
      ownerId: 7001,
      barcode: barcodeOf(20115),
      account: {
        number: companyAccount(20115),
        owner_display_name: 'Coffee Corner',
        owner_title: 'UAB "Coffee Corner"',
        owner_type: 'legal',
        description: 'Till',
        user_id: 7001,
        type: 'local',
        ibans: [walletIban(20115)],
        main_iban: walletIban(20115),
        status: 'active',
        flags: { savings: false, public: true },
      },
    },
  ],
  opening: { 20115: { EUR: 1_240_000n, USD: 150_000n } },
  reservations: [
    {
      id: 9002,
      walletId: 20115,
      currency: 'EUR',
      amount: 48_000n,
      details: 'Espresso machine',
      transferId: 66_120_014,
      otherParty: others.coffeeMachines.shown,
    },
  ],
};

const { coffeeCorner, mantas } = members;

/** Income and expenses of Coffee Corner, including the wages of Mantas. */
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
      pay(coffeeCorner, mantas, {
        date: at(14, 16),
        amount: 98_000n,
        details: `Wages for ${monthBefore(day.month)}`,
      }),
      pay(coffeeCorner, others.taxes, {
        date: at(16, 17),
        amount: 61_500n,
        details: `Taxes for ${monthBefore(day.month)}`,
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
