import type { OperationId } from '../generated/operations.gen.ts';
import type { RandomState } from './random.ts';

/** The faults of a matching request. Several can be combined. */
export interface Fault {
  /** Latency of the response in milliseconds, at most 60,000. @default 0 */
  readonly latencyMs?: number | undefined;
  /**
   * Status from 400 to 599 of the response; the operation is not carried out. The body is the description's example where it
   * has one for the operation; 502, 503 and 504 have an HTML body, like the errors of a gateway.
   * @default the status of the operation
   */
  readonly status?: number | undefined;
  /** Error code of the response with `status`. @default the code of the description's first example for the status */
  readonly code?: string | undefined;
  /** Seconds in the `retry-after` header of the response with `status`. @default no such header */
  readonly retryAfterSeconds?: number | undefined;
  /** Responds with status 429 and the headers of a captcha, until it is solved. @default false */
  readonly captcha?: boolean | undefined;
  /**
   * How the connection fails: `drop` closes it before the operation runs, `lose` after the operation has run and before the response, `cut`
   * in the middle of the response body. @default no failure
   */
  readonly connection?: 'drop' | 'lose' | 'cut' | undefined;
  /** Seconds by which the server's clock is ahead when it checks the signature and when it returns its time. @default 0 */
  readonly clockSeconds?: number | undefined;
  /** Expires the access token that signed the request. @default false */
  readonly expiredToken?: boolean | undefined;
}

/** Selects requests, and the faults that they get. */
export interface FaultRule extends Fault {
  /** Names of the operations that the rule matches. @default all operations */
  readonly operations?: readonly OperationId[] | undefined;
  /** HTTP methods that the rule matches, in upper case. @default all methods */
  readonly methods?: readonly ('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[] | undefined;
  /** Number of matching requests without a fault before the rule fires. @default 0 */
  readonly after?: number | undefined;
  /** Maximum number of times that the rule fires. @default no limit */
  readonly count?: number | undefined;
  /** Probability that the rule fires for a matching request, from 0 to 1. @default 1 */
  readonly probability?: number | undefined;
  /** Seed of the random choice. With the same seed the rule fires for the same requests. @default 1 */
  readonly seed?: number | undefined;
}

/** An active fault rule. */
export interface ActiveFault {
  /** Id, to remove the rule. */
  readonly id: number;
  readonly rule: FaultRule;
  /** Number of matching requests so far. */
  readonly seen: number;
  /** Number of times that the rule has fired so far. */
  readonly fired: number;
}

/** A fault rule and its counters. */
export interface FaultRuleRecord {
  readonly id: number;
  readonly rule: FaultRule;
  /** Number of matching requests. */
  readonly seen: number;
  /** Number of times that the rule has fired. */
  readonly fired: number;
  /** State of the random choice. */
  readonly random: RandomState;
}

/** A count of calls since a time. */
export interface QuotaRecord {
  /** Key of the counted calls, such as `token …` or `account 5101`. */
  readonly id: string;
  /** Calls in this window. */
  readonly count: number;
  /** Start of the window, world time in Unix seconds. */
  readonly since: number;
}
