import { pay } from '../../state/movement.ts';
import { between, cents, type Habit, monthName } from './day.ts';
import { barcodeOf, type Member, personAccount, walletIban } from './member.ts';
import { members, others } from './parties.ts';

/** The third person: only a phone number is confirmed, so most fields are missing. */
export const mantasMember: Member = {
  user: {
    id: 5103,
    password: 'paper-lantern-7',
    walletIds: [14519],
    profile: {
      phone: '37060000103',
      display_name: 'Mantas',
      type: 'natural',
      identification_level: 'unidentified',
      calculated_level: 'unidentified',
      locale: 'lt',
    },
  },
  wallets: [
    {
      id: 14519,
      ownerId: 5103,
      barcode: barcodeOf(14519),
      account: {
        number: personAccount(14519),
        owner_display_name: 'Mantas',
        owner_type: 'natural',
        user_id: 5103,
        type: 'local',
        ibans: [walletIban(14519)],
        main_iban: walletIban(14519),
        status: 'active',
        flags: { savings: false, public: false },
      },
    },
  ],
  opening: { 14519: { EUR: 21_300n } },
  reservations: [],
};

const { coffeeCorner, mantas, ona } = members;
const card = { type: 'card_transaction' } as const;

/** Payments of Mantas: wages from Coffee Corner, and purchases there. */
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
