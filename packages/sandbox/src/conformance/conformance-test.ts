import type { Store } from '../state/store.ts';
import { template } from './samples.ts';

/** How a store is set up for a test. */
export interface StoreSetup {
  /** Real time and the signing clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Most worlds beside the default one. @default the store's own */
  readonly maxWorlds?: number;
  /** Most bytes of state. @default the store's own */
  readonly stateBytes?: number;
}

/** Opens a store that holds nothing yet. The suite closes it. */
export type OpenStore = (setup: StoreSetup) => Promise<Store>;

/** Something that every store does. */
export interface ConformanceTest {
  /** What the store does, as a sentence. */
  readonly name: string;
  /** Rejects with an `AssertionError` when the store does not do it. */
  readonly run: () => Promise<void>;
}

/** Tests by their names, before they know how a store is opened. */
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

/** Makes what opens a store for the length of some work. */
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
