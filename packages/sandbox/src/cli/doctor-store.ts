import { existsSync } from 'node:fs';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import type { StoreOpenError } from '../state/sql/store-open-error.ts';
import { StoreUnavailable } from '../state/store-unavailable.ts';
import type { Store } from '../state/store.ts';
import { clockFinding, type Finding } from './finding.ts';
import { openStore } from './open-store.ts';
import type { StoreAddress } from './read-values.ts';

/**
 * Checks whether a store opens, can be written, and has the time of this machine. It creates no file and no world, and updates no tables.
 *
 * @param address - Where the store is.
 */
export async function checkStore(address: StoreAddress): Promise<Finding[]> {
  if (address.kind === 'sqlite' && !existsSync(address.path)) {
    const text = `There is no file ${address.path}. The sandbox creates it when it starts.`;
    return [{ level: 'note', text, advice: 'If the file should exist, check its path.' }];
  }
  let store: Store;
  try {
    store = await openStore(address, { update: false });
  } catch (error) {
    // Also one of the package that a bundled command loads.
    if (!(error instanceof Error && error.name === 'StoreOpenError')) throw error;
    if ((error as StoreOpenError).code === 'older_tables') {
      const advice = 'The sandbox updates them when it starts. Make a backup before.';
      return [{ level: 'note', text: error.message, advice }];
    }
    return [{ level: 'problem', text: `The store does not open: ${error.message}` }];
  }
  try {
    const opens: Finding = { level: 'ok', text: 'The store opens, and its tables are up to date.' };
    return [opens, await checkWriting(store), ...(await checkClock(store))];
  } finally {
    await store.close();
  }
}

/** Stores a nonce, which commits by itself and belongs to no world. */
async function checkWriting({ nonces }: Store): Promise<Finding> {
  try {
    const timestamp = String(Math.floor(Date.now() / 1_000));
    await nonces.remember({ id: 'doctor', timestamp, nonce: crypto.randomUUID() });
    return { level: 'ok', text: 'The store can be written.' };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    const advice = 'Check its permissions and the space of its disk.';
    return { level: 'problem', text: `The store cannot be written: ${error.message}`, advice };
  }
}

/** Compares the clock of the store, which may be that of another machine. Only a world that exists is read. */
async function checkClock(store: Store): Promise<Finding[]> {
  const [world] = await store.worlds();
  if (world === undefined) return [];
  createSandbox({ store });
  const time = await store.read(world, async (_, realTime) => realTime);
  return [
    clockFinding('The clock of the store', time, {
      level: 'problem',
      text: '. Signatures and world clocks use the clock of the store.',
      advice: 'Synchronize the clocks of both machines.',
    }),
  ];
}
