import type { FaultRule } from '../faults/fault.ts';
import type { RandomState } from '../world/random.ts';

/** A rule by which requests go wrong on purpose, and what it has done so far. */
export interface FaultRuleRecord {
  readonly id: number;
  readonly rule: FaultRule;
  /** Requests that it fits. */
  readonly seen: number;
  /** Requests that it has struck. */
  readonly struck: number;
  /** Where its chances come from. */
  readonly random: RandomState;
}

/** How often somebody has called since a time. */
export interface QuotaRecord {
  /** Whose calls are counted, such as `token …` or `account 5101`. */
  readonly id: string;
  /** Calls in this window. */
  readonly count: number;
  /** When the window began, world time in Unix seconds. */
  readonly since: number;
}
