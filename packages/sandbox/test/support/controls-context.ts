import { AllNotes } from '../../src/engine/journal/world-notes.ts';
import { frozenSandbox } from './caller.ts';
import { storeAt } from './engine.ts';

/** What controls are made with, for tests that look at the list of them. */
export const controlsContext = () => {
  const sandbox = frozenSandbox();
  return { store: storeAt(0), notes: new AllNotes(1), worldNamed: (name: string) => sandbox.world(name) };
};
