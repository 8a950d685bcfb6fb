import { balanceKey } from '../store/store.ts';
import type { WorldSeed } from '../store/world-seed.ts';
import { coffeeCorner } from './cast/coffee-corner.ts';
import { jakub } from './cast/jakub.ts';
import { mantas } from './cast/mantas.ts';
import type { Member } from './cast/member.ts';
import { ona } from './cast/ona.ts';
import { exampleClient, staticClient } from './clients.ts';
import type { ClockSetting } from './clock.ts';
import { secondsOfDay } from './history/day.ts';
import { planMovements } from './history/plan-movements.ts';
import { writeHistory } from './history/write-history.ts';
import { projects } from './projects.ts';
import { rates } from './rates.ts';

/** What decides how a world begins. */
export interface SeedOptions {
  /** The same seed makes the same world. */
  readonly seed: number;
  /** The first second of the day on which the world begins, Unix time. Its history ends there. */
  readonly today: number;
  readonly clock: ClockSetting;
}

/** Makes three people, a company, and their history. */
export function seedWorld({ seed, today, clock }: SeedOptions): WorldSeed {
  const cast = [ona(isoTime(today - 12 * secondsOfDay)), jakub, mantas, coffeeCorner];
  const reservations = cast.flatMap((member) =>
    member.reservations.map((reservation) => ({ ...reservation, date: today - secondsOfDay })),
  );
  const kept = new Map<string, bigint>();
  for (const { walletId, currency, amount } of reservations) {
    const key = balanceKey(walletId, currency);
    kept.set(key, (kept.get(key) ?? 0n) + amount);
  }
  return {
    seed,
    clock,
    clients: [exampleClient, staticClient],
    users: cast.map(({ user }) => user),
    wallets: cast.flatMap(({ wallets }) => wallets),
    reservations,
    ...writeHistory(planMovements(seed, today), cast.flatMap(openingOf), kept),
    rates,
    projects,
    sequences,
  };
}

/** Where the ids of what comes later begin. */
const sequences: WorldSeed['sequences'] = Object.entries({
  user: 5200,
  wallet: 14600,
  contactBook: 310,
  identificationRequest: 900,
  document: 1500,
}).map(([name, last]) => ({ name, last }));

const openingOf = ({ opening }: Member) =>
  Object.entries(opening).flatMap(([walletId, amounts]) =>
    Object.entries(amounts).map(([currency, amount]) => ({
      walletId: Number(walletId),
      currency,
      opening: amount,
    })),
  );

const isoTime = (seconds: number): string => new Date(seconds * 1000).toISOString();
