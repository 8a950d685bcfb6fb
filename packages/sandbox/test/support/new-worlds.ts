import type { Work } from '../../src/state/store.ts';
import { seededStore } from './stores.ts';

/** Makes what runs each piece of work on a seeded world that nothing has happened in. */
export function newWorlds(): <Result>(work: Work<Result>) => Promise<Result> {
  const store = seededStore();
  return async (work) => {
    await store.reset('new');
    return store.write('new', work);
  };
}
