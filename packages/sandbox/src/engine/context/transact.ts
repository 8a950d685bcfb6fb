import { areReviewsDue, settleReviews } from '../../domain/identification/review.ts';
import { areStatementsDue, settleScheduled } from '../../domain/wallets/amounts.ts';
import { HttpError } from '../../http/http-error.ts';
import { toSeconds, worldTime } from '../../state/clock.ts';
import type { Store, World } from '../../state/store.ts';

/** What a transaction resulted in: a value, or the error that it ended with. */
export type Result<Value> =
  | { readonly value: Value; readonly error?: undefined }
  | { readonly error: HttpError };

/**
 * Runs work on a world in one transaction. What it changed before an `HttpError` is kept, so that a wrong attempt counts; any other
 * error takes everything back.
 *
 * @param kind - `read` for work that changes nothing and runs beside other reads.
 * @param work - Gets the world and its clock, in Unix seconds.
 * @throws whatever else than an `HttpError` the work throws.
 */
export function transact<Value>(
  store: Store,
  kind: 'read' | 'write',
  name: string,
  work: (world: World, now: number) => Promise<Value>,
): Promise<Result<Value>> {
  return store[kind](name, async (world, realTime) => {
    const now = toSeconds(worldTime(await world.clock.get(), realTime));
    try {
      return { value: await work(world, now) };
    } catch (error) {
      if (error instanceof HttpError) return { error };
      throw error;
    }
  });
}

/** Whether {@link settleDue} would change a world. */
export const isDue = async (world: World, now: number): Promise<boolean> =>
  (await areStatementsDue(world, now)) || areReviewsDue(world, now);

/** Brings a world up to its clock: books the statements and reviews the identification requests that are due. */
export async function settleDue(world: World, now: number): Promise<void> {
  await settleScheduled(world, now);
  await settleReviews(world, now);
}
