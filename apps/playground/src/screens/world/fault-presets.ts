import type { FaultRule } from '@litas/sandbox';

/** Rules that are often wanted. */
export const faultPresets = {
  rateLimit: { status: 429, retryAfterSeconds: 2 },
  captcha: { captcha: true },
  unavailable: { status: 503 },
  gateway: { status: 502 },
  drop: { connection: 'drop' },
  lose: { connection: 'lose' },
  cut: { connection: 'cut' },
  slow: { latencyMs: 3_000 },
  clock: { clockSeconds: 600 },
  expired: { expiredToken: true },
} as const satisfies Readonly<Record<string, FaultRule>>;

/** The name of a rule that is often wanted. */
export type FaultPreset = keyof typeof faultPresets;

/** The names, in the order in which they are offered. */
export const faultPresetNames = Object.keys(faultPresets) as FaultPreset[];

/** How often a rule fires. */
export const faultTimes = {
  once: { count: 1 },
  three: { count: 3 },
  always: {},
  half: { probability: 0.5 },
} as const satisfies Readonly<Record<string, FaultRule>>;

/** How often a rule fires, by name. */
export type FaultTimes = keyof typeof faultTimes;
