import { areReviewsDue, settleReviews } from '../../domain/identification/review.ts';
import { areStatementsDue, settleScheduled } from '../../domain/wallets/amounts.ts';
import { HttpError } from '../../http/http-error.ts';
import { toSeconds, worldTime } from '../../state/clock.ts';
import type { Store, World } from '../../state/store.ts';

/** The result of a transaction: a value or an error. */
export type Result<Value> =
  | { readonly value: Value; readonly error?: undefined }
  | { readonly error: HttpError };

/**
 * Runs work on a world in one transaction. Changes before an `HttpError` are committed, so that a wrong attempt counts; any other error
 * rolls them back.
 *
 * @param kind - `read` for work that changes nothing and can run concurrently with other reads.
 * @param work - Called with the world and its time, in Unix seconds.
 * @throws every error of `work` that is not an `HttpError`.
 */
export function transact<Value>(
  store: Store,
  kind: 'read' | 'write',
  name: string,
  work: (world: World, now: number) => Value | Promise<Value>,
): Promise<Result<Value>> {
  return store[kind](name, async (world, realTime) => {
    const now = timeOf(world, realTime);
    try {
      return { value: await work(world, now) };
    } catch (error) {
      if (error instanceof HttpError) return { error };
      throw error;
    }
  });
}

/** Returns the time of a world, in Unix seconds, at a real time in milliseconds. */
export const timeOf = (world: World, realTime: number): number =>
  toSeconds(worldTime(world.clock.get(), realTime));

/** Whether {@link settleDue} would change a world. */
export const isDue = (world: World, now: number): boolean =>
  areStatementsDue(world, now) || areReviewsDue(world, now);

/** Books the statements and reviews the identification requests that are due at the time of the world clock. */
export function settleDue(world: World, now: number): void {
  settleScheduled(world, now);
  settleReviews(world, now);
}
