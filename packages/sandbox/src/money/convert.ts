import type { RateRecord } from '../store/records.ts';

/** Converts cents of one currency into cents of another, rounded to the nearest, a half away from zero. */
export function convert(cents: bigint, from: RateRecord, to: RateRecord): bigint {
  const numerator = cents * from.microEuros * 2n + (cents < 0n ? -to.microEuros : to.microEuros);
  return numerator / (to.microEuros * 2n);
}
