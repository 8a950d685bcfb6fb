import { parseTime } from '../../state/clock.ts';
import type { WorldSeed } from '../../state/world-seed.ts';
import { unpublished } from '../published.ts';
import { secondsOfDay } from '../people/day.ts';
import { seedWorld } from '../seed-world.ts';
import { toWorldSeed } from './to-world-seed.ts';
import type { WorldFile } from './world-file.ts';

/** Options for the initial state of a world. */
export interface InitialStateOptions {
  readonly seed: number;
  /** Minimum number of statements in the first person's default wallet. */
  readonly statements: number;
  /** Time of a frozen world clock, in milliseconds since 1970; `undefined` for a running one. */
  readonly frozenAt: number | undefined;
  /** Whether worlds are private: nothing in their initial state is published. @default false */
  readonly isPrivate?: boolean;
  /** Real time, in milliseconds since 1970. */
  readonly real: () => number;
}

/** Returns the initial state of a world: the seeded world, changed by a world file. Values of the file take precedence over the options. */
export function initialStateOf(
  { seed, statements, frozenAt, isPrivate = false, real }: InitialStateOptions,
  file: WorldFile | undefined,
): WorldSeed {
  const standsAt = parseTime(file?.now) ?? frozenAt;
  const start = standsAt ?? real();
  const seeded = seedWorld({
    seed: file?.seed ?? seed,
    statements,
    today: Math.floor(start / 86_400_000) * secondsOfDay,
    clock: { ahead: 0, ...(standsAt !== undefined && { frozenAt: standsAt }) },
  });
  const initial = file ? toWorldSeed(file, seeded, Math.floor(start / 1_000)) : seeded;
  return isPrivate ? unpublished(initial) : initial;
}
