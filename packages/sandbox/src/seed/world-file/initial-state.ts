import { parseTime } from '../../state/clock.ts';
import type { WorldSeed } from '../../state/world-seed.ts';
import { secondsOfDay } from '../people/day.ts';
import { seedWorld } from '../seed-world.ts';
import { toWorldSeed } from './to-world-seed.ts';
import type { WorldFile } from './world-file.ts';

/** What decides how a world begins. */
export interface BeginningOptions {
  readonly seed: number;
  /** How many statements the first person's default wallet has at least. */
  readonly statements: number;
  /** Where the world clock stands still, in milliseconds since 1970; `undefined` when it runs. */
  readonly frozenAt: number | undefined;
  /** Real time, in milliseconds since 1970. */
  readonly real: () => number;
}

/** Makes what a world begins with: the seeded world, or what a file makes of it. What the file says goes before the options. */
export function beginningOf(
  { seed, statements, frozenAt, real }: BeginningOptions,
  file: WorldFile | undefined,
): WorldSeed {
  const standsAt = parseTime(file?.now) ?? frozenAt;
  const begin = standsAt ?? real();
  const seeded = seedWorld({
    seed: file?.seed ?? seed,
    statements,
    today: Math.floor(begin / 86_400_000) * secondsOfDay,
    clock: { ahead: 0, ...(standsAt !== undefined && { frozenAt: standsAt }) },
  });
  return file ? toWorldSeed(file, seeded, Math.floor(begin / 1_000)) : seeded;
}
