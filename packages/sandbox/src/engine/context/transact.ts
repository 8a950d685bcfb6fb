import { settleReviews } from '../../domain/identification/review.ts';
import { settleScheduled } from '../../domain/wallets/amounts.ts';
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
 * @param realTime - Real time, in milliseconds since 1970.
 * @param work - Gets the world and its clock, in Unix seconds.
 * @throws whatever else than an `HttpError` the work throws.
 */
export function transact<Value>(
  store: Store,
  name: string,
  realTime: () => number,
  work: (world: World, now: number) => Promise<Value>,
): Promise<Result<Value>> {
  return store.transaction(name, async (world) => {
    const now = toSeconds(worldTime(await world.clock.get(), realTime()));
    try {
      return { value: await work(world, now) };
    } catch (error) {
      if (error instanceof HttpError) return { error };
      throw error;
    }
  });
}

/** Brings a world up to its clock: books the statements and reviews the identification requests that are due. */
export async function settleDue(world: World, now: number): Promise<void> {
  await settleScheduled(world, now);
  await settleReviews(world, now);
}
