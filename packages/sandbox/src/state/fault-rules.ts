import type { OperationId } from '../generated/operations.gen.ts';
import type { RandomState } from './random.ts';

/** What goes wrong with a request on purpose. Several things can go wrong at once. */
export interface Fault {
  /** Latency of the response in milliseconds, at most 60,000. @default 0 */
  readonly latencyMs?: number | undefined;
  /**
   * Status from 400 to 599 of the response; the operation is not carried out. The body is the description's example where it
   * has one for the operation; 502, 503 and 504 come as from a gateway, in HTML.
   * @default the operation's own
   */
  readonly status?: number | undefined;
  /** Error code of the response with `status`. @default the first that the description shows for the status */
  readonly code?: string | undefined;
  /** Seconds in the `retry-after` header of the response with `status`. @default no such header */
  readonly retryAfterSeconds?: number | undefined;
  /** Responds with status 429 and the headers of a captcha, until it is solved. @default false */
  readonly captcha?: boolean | undefined;
  /**
   * What happens to the connection: `drop` ends it instead of carrying the operation out, `lose` afterwards, so that the response is
   * lost; `cut` closes it in the middle of the response body.
   * @default it holds
   */
  readonly connection?: 'drop' | 'lose' | 'cut' | undefined;
  /** Seconds by which the server's clock is ahead when it checks the signature and when it tells its time. @default 0 */
  readonly clockSeconds?: number | undefined;
  /** Lets the access token that signed the request expire. @default false */
  readonly expiredToken?: boolean | undefined;
}

/** Which requests go wrong, and how. */
export interface FaultRule extends Fault {
  /** Names of operations that it is about. @default all of them */
  readonly operations?: readonly OperationId[] | undefined;
  /** HTTP methods, in upper case, that it is about. @default all of them */
  readonly methods?: readonly ('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[] | undefined;
  /** How many of the requests that it fits pass before it begins. @default 0 */
  readonly after?: number | undefined;
  /** How many requests it fires. @default no end */
  readonly count?: number | undefined;
  /** How likely it fires a request that it fits, from 0 to 1. @default 1 */
  readonly probability?: number | undefined;
  /** What its chances are made from: the same seed fires the same requests. @default 1 */
  readonly seed?: number | undefined;
}

/** A rule that is in force. */
export interface ActiveFault {
  /** Names it when it is to be taken away. */
  readonly id: number;
  readonly rule: FaultRule;
  /** Requests that it fits, so far. */
  readonly seen: number;
  /** Requests that it has fired, so far. */
  readonly fired: number;
}

/** A rule by which requests go wrong on purpose, and what it has done so far. */
export interface FaultRuleRecord {
  readonly id: number;
  readonly rule: FaultRule;
  /** Requests that it fits. */
  readonly seen: number;
  /** Requests that it has fired. */
  readonly fired: number;
  /** Where its chances come from. */
  readonly random: RandomState;
}

/** A count of calls since a time. */
export interface QuotaRecord {
  /** Whose calls are counted, such as `token …` or `account 5101`. */
  readonly id: string;
  /** Calls in this window. */
  readonly count: number;
  /** When the window began, world time in Unix seconds. */
  readonly since: number;
}
