import { settleReviews } from '../../domain/identification/review.ts';
import { settleScheduled } from '../../domain/wallets/amounts.ts';
import { Refusal } from '../../http/http-error.ts';
import type { PlainResponse } from '../../http/message.ts';
import { toSeconds, worldTime } from '../../state/clock.ts';
import type { Store } from '../../state/store.ts';
import type { WorldMoment } from './trace.ts';

/** The clocks that a sandbox runs by, each in milliseconds since 1970. */
export interface Clocks {
  /** Real time, from which the clocks of worlds are derived. */
  readonly real: () => number;
  /** The signing clock. */
  readonly signing: () => number;
}

/** Runs work on a world at this moment. A refusal keeps what the work changed before it; any other failure takes it back. */
export async function inWorld(
  store: Store,
  name: string,
  clocks: Clocks,
  work: (moment: WorldMoment) => Promise<PlainResponse>,
): Promise<PlainResponse> {
  const outcome = await store.transaction(name, async (world) => {
    const now = toSeconds(worldTime(await world.clock.get(), clocks.real()));
    await settleScheduled(world, now);
    await settleReviews(world, now);
    try {
      return await work({ world, now, signingNow: toSeconds(clocks.signing()) });
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  });
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}
