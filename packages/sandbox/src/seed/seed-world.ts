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

/** What decides how a world begins. */
interface SeedOptions {
  /** The same seed makes the same world. */
  readonly seed: number;
  /** The first second of the day on which the world begins, Unix time. Its history ends there. */
  readonly today: number;
  readonly clock: ClockSetting;
  /** How many statements the first person's default wallet has at least. */
  readonly statements?: number;
}

/** Makes three people, a company, and their history. */
export function seedWorld({ seed, today, clock, statements = 0 }: SeedOptions): WorldSeed {
  const cast = seededMembers(today);
  const reservations = cast.flatMap((member) =>
    member.reservations.map((reservation) => ({ ...reservation, date: today - 5_600 })),
  );
  const pendingPayments = pendingPaymentsOf(today);
  const history = writeHistory(
    planMovements(seed, today),
    cast.flatMap(openingOf),
    heldBack(reservations, pendingPayments),
  );
  const older = olderStatements({
    seed,
    count: Math.max(0, statements - (history.statements.get(largeWallet)?.length ?? 0)),
    until: today - historyDays * secondsOfDay,
    firstStatement,
    firstTransfer,
  });
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
    olderStatements: new Map([[largeWallet, older]]),
    rates,
    projects,
    contactBooks: [onaContactBook],
    sequences: [
      ...sequences,
      { name: 'statement', last: history.lastStatement },
      { name: 'transfer', last: lastTransfer },
    ],
  };
}

/** Where the ids of what comes later begin. */
const sequences: WorldSeed['sequences'] = Object.entries({
  user: 5200,
  wallet: 14600,
  contactBook: 311,
  identificationRequest: 900,
  document: 1500,
}).map(([name, last]) => ({ name, last }));

/** The wallet that can be given more statements: the default one of the first person. */
const largeWallet = 14471;

/** The highest transfer id of reservations and pending payments; those of the history are below. */
const lastTransfer = 66_120_020;

/** Cents that stay in a wallet whatever happens, by {@link balanceKey}: they are reserved. */
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

/** What currencies are worth. They stand still, so that a converted balance can be foretold. */
const rates: readonly RateRecord[] = [
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
