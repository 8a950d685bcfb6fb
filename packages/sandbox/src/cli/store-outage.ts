import type { OnFailure } from '../engine/journal/entry.ts';
import type { Store } from '../state/store.ts';
import type { Observers } from './observers.ts';

/** Time between two attempts to write to a store that is lost, in milliseconds. */
const attemptMs = 5_000;

const afterAWhile = (attempt: () => void): void => void setTimeout(attempt, attemptMs).unref();

/**
 * Creates the function for failures of a sandbox with a store. When the store is lost, each request fails: it prints one line then, and
 * one when the store is back. All other failures are printed.
 *
 * @param later - Calls a function after a while. Replace it in tests. @default after 5 seconds
 */
export function reportOutages(
  { nonces }: Pick<Store, 'nonces'>,
  { onFailure, problem, notice }: Pick<Observers, 'notice' | 'onFailure' | 'problem'>,
  later: (attempt: () => void) => void = afterAWhile,
): OnFailure {
  let isLost = false;
  const attempt = async (): Promise<void> => {
    try {
      // A write, since a disk that is full can be read. A nonce belongs to no world.
      await nonces.remember({
        id: 'outage',
        timestamp: String(Math.floor(Date.now() / 1_000)),
        nonce: crypto.randomUUID(),
      });
      isLost = false;
      notice('The store can be used again.');
    } catch {
      later(() => void attempt());
    }
  };
  return (failure) => {
    const { error } = failure;
    // The class can be that of another copy of the package, which a bundled command loads.
    if (!(error instanceof Error && error.name === 'StoreUnavailable')) return onFailure(failure);
    if (isLost) return undefined;
    isLost = true;
    problem(`The store cannot be used: ${error.message}. Requests get status 503 until it is back.`);
    later(() => void attempt());
    return undefined;
  };
}
