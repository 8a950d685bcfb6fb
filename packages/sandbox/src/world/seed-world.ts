import type { WorldSeed } from '../store/world-seed.ts';
import { coffeeCorner } from './cast/coffee-corner.ts';
import { jakub } from './cast/jakub.ts';
import { mantas } from './cast/mantas.ts';
import { ona } from './cast/ona.ts';
import { exampleClient, staticClient } from './clients.ts';
import type { ClockSetting } from './clock.ts';
import { rates } from './rates.ts';

/** What decides how a world begins. */
export interface SeedOptions {
  /** The same seed makes the same world. */
  readonly seed: number;
  /** The day on which the world begins, as the first of its seconds, Unix time. Its history ends there. */
  readonly today: number;
  readonly clock: ClockSetting;
}

const day = 86_400;

/** Makes three people, a company, and their history. */
export function seedWorld({ seed, today, clock }: SeedOptions): WorldSeed {
  const cast = [ona(isoTime(today - 12 * day)), jakub, mantas, coffeeCorner];
  const balances = cast.flatMap(({ opening }) =>
    Object.entries(opening).flatMap(([walletId, amounts]) =>
      Object.entries(amounts).map(([currency, amount]) => ({
        walletId: Number(walletId),
        currency,
        opening: amount,
        total: amount,
      })),
    ),
  );
  return {
    seed,
    clock,
    clients: [exampleClient, staticClient],
    users: cast.map(({ user }) => user),
    wallets: cast.flatMap(({ wallets }) => wallets),
    balances,
    reservations: cast.flatMap(({ reservations }) =>
      reservations.map((reservation) => ({ ...reservation, date: today - day })),
    ),
    statements: new Map(),
    rates,
  };
}

const isoTime = (seconds: number): string => new Date(seconds * 1000).toISOString();
