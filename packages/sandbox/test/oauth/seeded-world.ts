import type { Work } from '../../src/state/store.ts';
import { seededStore } from '../support/stores.ts';

/** Runs work in a world of its own. */
export const inSeededWorld = <Result>(work: Work<Result>): Promise<Result> =>
  seededStore({ today: 0 }).write('test', work);
