import type { Caller } from '../../auth/access/caller.ts';
import type { OperationId } from '../../generated/operations.gen.ts';
import type { Refusal } from '../../http/http-error.ts';
import type { World } from '../../state/store.ts';

/** What is noted of a request while it is answered. */
export interface Trace {
  /** Name of the world that it is for. */
  world: string;
  /** World clock when the request came, Unix seconds; left out where no world was asked. */
  now: number | undefined;
  operationId: OperationId | undefined;
  /** Path template of what was found, such as `/rest/v1/user/{userId}`. */
  template: string | undefined;
  /** Who signed; left out where nobody did, or the signature does not hold. */
  caller: Caller | undefined;
  /** What went wrong with it on purpose. */
  fault: string | undefined;
  /** Why it was refused. */
  refusal: Refusal | undefined;
  /** How much later it is answered, in milliseconds. */
  latencyMs: number;
}

/** Notes of a request that has just come. */
export const newTrace = (world: string): Trace => ({
  world,
  now: undefined,
  operationId: undefined,
  template: undefined,
  caller: undefined,
  fault: undefined,
  refusal: undefined,
  latencyMs: 0,
});

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
