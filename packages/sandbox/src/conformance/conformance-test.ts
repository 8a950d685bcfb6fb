import type { Store } from '../state/store.ts';
import { template } from './samples.ts';

/** Options of a store under test. */
export interface StoreSetup {
  /** Real time and the signing clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Most worlds beside the default one. @default the default of the store */
  readonly maxWorlds?: number;
  /** Maximum size of the state, in bytes. @default the default of the store */
  readonly stateBytes?: number;
}

/** Opens an empty store. The suite closes it. */
export type OpenStore = (setup: StoreSetup) => Promise<Store>;

/** A test that every store must pass. */
export interface ConformanceTest {
  /** Name of the test, as a sentence. */
  readonly name: string;
  /** Rejects with an `AssertionError` when the test fails. */
  readonly run: () => Promise<void>;
}

/** Tests by name, as functions of the function that opens a store. */
export type Tests = Readonly<Record<string, (open: OpenTemplated) => Promise<void>>>;

/** Opens a store with the template of this suite. */
export type OpenTemplated = (
  work: (store: Store, clock: TestClock) => Promise<void>,
  setup?: Omit<StoreSetup, 'now'>,
) => Promise<void>;

/** The clock of a store under test, in milliseconds since 1970. */
export interface TestClock {
  now: number;
}

/** Creates a function that opens a store, runs work, and closes the store. */
export const openTemplated =
  (open: OpenStore): OpenTemplated =>
  async (work, setup = {}) => {
    const clock = { now: 1_769_860_800_000 };
    const store = await open({ now: () => clock.now, ...setup });
    try {
      store.useTemplate(template);
      await work(store, clock);
    } finally {
      await store.close();
    }
  };
