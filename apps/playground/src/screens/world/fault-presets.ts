import type { FaultRule } from '@litas/sandbox';

/** Rules that are often wanted. */
export const faultPresets = {
  rateLimit: { status: 429, retryAfterSeconds: 2 },
  captcha: { captcha: true },
  burst: { status: 503, count: 3 },
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
  random: { probability: 0.5 },
} as const satisfies Readonly<Record<string, FaultRule>>;

/** How often a rule fires, by name. */
export type FaultTimes = keyof typeof faultTimes;

/** The names, in the order in which they are offered. */
export const faultTimesNames = Object.keys(faultTimes) as FaultTimes[];

/** Fields of a rule that do not say what happens. */
const conditions: ReadonlySet<string> = new Set([
  'operations',
  'methods',
  'after',
  'count',
  'probability',
  'seed',
]);

/** Returns the preset whose fault a rule has; `undefined` for another fault. */
export function presetOf(rule: FaultRule): FaultPreset | undefined {
  const fault = faultOf(rule);
  // Three times 503 is a preset of its own, because services fail like that when they restart.
  const isBurst = fault === faultOf(faultPresets.burst) && rule.count === faultPresets.burst.count;
  if (isBurst && rule.probability === undefined) return 'burst';
  return faultPresetNames.find((name) => name !== 'burst' && faultOf(faultPresets[name]) === fault);
}

const faultOf = (rule: FaultRule): string =>
  JSON.stringify(
    Object.entries(rule)
      .filter(([name]) => !conditions.has(name))
      .toSorted(([one], [other]) => one.localeCompare(other)),
  );
