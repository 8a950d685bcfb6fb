import { Journals } from '../../src/engine/journal/journals.ts';
import { frozenSandbox } from './caller.ts';
import { storeAt } from './engine.ts';

/** What controls are made with, for tests that look at the list of them. */
export const controlsContext = () => {
  const sandbox = frozenSandbox();
  return {
    store: storeAt(0),
    journals: new Journals(1),
    worldNamed: (name: string) => sandbox.world(name),
    metrics: undefined,
    isDraining: () => false,
  };
};
