import type { World } from '../store/store.ts';

/** A world at the time of a request. */
export interface WorldMoment {
  readonly world: World;
  /** World clock, Unix seconds. */
  readonly now: number;
  /** Signing clock, Unix seconds. */
  readonly signingNow: number;
  /** Seconds by which the signing clock is wrong on purpose. @default 0 */
  readonly clockSkew?: number;
}
