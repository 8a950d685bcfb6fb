import type { ClockSetting } from '../state/clock.ts';
import type { PendingPaymentRecord, RateRecord, ReservationRecord } from '../state/records.ts';
import { balanceKey } from '../state/store.ts';
import type { WorldSeed } from '../state/world-seed.ts';
import { exampleClient, projects, staticClient } from './clients.ts';
import { olderStatements } from './history/older-statements.ts';
import { firstStatement, firstTransfer, writeHistory } from './history/write-history.ts';
import { secondsOfDay } from './people/day.ts';
import type { Member } from './people/member.ts';
import { onaContactBook } from './people/ona.ts';
import { pendingPaymentsOf } from './people/pending-payments.ts';
import { historyDays, planMovements, seededMembers } from './people/people.ts';

/** Options for the initial state of a world. */
interface SeedOptions {
  /** Seed of the random values. The same seed creates the same world. */
  readonly seed: number;
  /** First second of the day on which the world is created, Unix time. The history ends there. */
  readonly today: number;
  readonly clock: ClockSetting;
  /** Minimum number of statements in the first person's default wallet. */
  readonly statements?: number;
}

/** Creates the seeded world: three people, a company, and their history. */
export function seedWorld({ seed, today, clock, statements = 0 }: SeedOptions): WorldSeed {
  const cast = seededMembers(today);
  const reservations = cast.flatMap((member) =>
    member.reservations.map((reservation) => ({ ...reservation, date: today - 5_600 })),
  );
  const pendingPayments = pendingPaymentsOf(today);
  const history = historyOf(seed, today, () =>
    writeHistory(
      planMovements(seed, today),
      cast.flatMap(openingOf),
      heldBack(reservations, pendingPayments),
    ),
  );
  const until = today - historyDays * secondsOfDay;
  const count = statements - (history.statements.get(largeWallet)?.length ?? 0);
  return {
    seed,
    clock,
    clients: [exampleClient, staticClient],
    users: cast.map(({ user }) => user),
    wallets: cast.flatMap(({ wallets }) => wallets),
    balances: history.balances,
    reservations,
    pendingPayments,
    cards: cast.flatMap(({ cards = [] }) => cards),
    statements: history.statements,
    ...(count > 0 && {
      olderStatements: new Map([
        [largeWallet, olderStatements({ seed, count, until, firstStatement, firstTransfer })],
      ]),
    }),
    rates: seededRates,
    projects,
    contactBooks: [onaContactBook],
    sequences: [
      ...sequences,
      { name: 'statement', last: history.lastStatement },
      { name: 'transfer', last: lastTransfer },
    ],
  };
}

type History = ReturnType<typeof writeHistory>;

/** The history that was written last. */
let latest: { readonly seed: number; readonly today: number; readonly history: History } | undefined;

/** Most programs create all their sandboxes with one seed on one day, and the history is what takes longest to create. */
function historyOf(seed: number, today: number, write: () => History): History {
  if (latest?.seed !== seed || latest.today !== today) latest = { seed, today, history: write() };
  return latest.history;
}

/** Last ids used; later records get higher ones. */
const sequences: WorldSeed['sequences'] = Object.entries({
  user: 5200,
  wallet: 14600,
  contactBook: 311,
  identificationRequest: 900,
  document: 1500,
}).map(([name, last]) => ({ name, last }));

/** The wallet to which more statements can be added: the default wallet of the first person. */
const largeWallet = 14471;

/** The highest transfer id of reservations and pending payments; those of the history are below. */
const lastTransfer = 66_120_020;

/** Returns the reserved cents of each wallet, by {@link balanceKey}. */
function heldBack(
  reservations: readonly ReservationRecord[],
  payments: readonly PendingPaymentRecord[],
): ReadonlyMap<string, bigint> {
  const held = new Map<string, bigint>();
  const hold = (walletId: number, currency: string, amount: bigint) => {
    const key = balanceKey(walletId, currency);
    held.set(key, (held.get(key) ?? 0n) + amount);
  };
  for (const { walletId, currency, amount } of reservations) hold(walletId, currency, amount);
  for (const { senderWalletId, currency, amount } of payments) hold(senderWalletId, currency, amount);
  return held;
}

const openingOf = ({ opening }: Member) =>
  Object.entries(opening).flatMap(([walletId, amounts]) =>
    Object.entries(amounts).map(([currency, amount]) => ({
      walletId: Number(walletId),
      currency,
      opening: amount,
    })),
  );

/** Exchange rates. They are constant, so that tests can expect a converted balance. */
export const seededRates: readonly RateRecord[] = [
  { currency: 'EUR', microEuros: 1_000_000n },
  { currency: 'USD', microEuros: 920_000n },
  { currency: 'GBP', microEuros: 1_160_000n },
  { currency: 'PLN', microEuros: 234_000n },
  { currency: 'CHF', microEuros: 1_050_000n },
  { currency: 'CZK', microEuros: 40_000n },
  { currency: 'SEK', microEuros: 88_000n },
  { currency: 'NOK', microEuros: 86_000n },
  { currency: 'DKK', microEuros: 134_000n },
  { currency: 'JPY', microEuros: 6_100n },
  // Retired in 2015, at the rate that was fixed for ever.
  { currency: 'LTL', microEuros: 289_620n, retired: true },
];
