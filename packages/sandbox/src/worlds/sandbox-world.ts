import { fetchWith } from '../core/fetch.ts';
import type { Handle } from '../core/handle.ts';
import { findFiles } from '../files/find-files.ts';
import { sandboxFaults } from '../faults/sandbox-faults.ts';
import { reviewByHand } from '../identification/review-by-hand.ts';
import { sandboxJournal } from '../journal/journal.ts';
import { findMessages } from '../messages/outbox.ts';
import type { NamedWorld } from '../sandbox.ts';
import type { Store } from '../store/store.ts';
import { toSeconds, worldTime } from '../world/clock.ts';
import { sandboxClock } from '../world/sandbox-clock.ts';
import { readWorldFile } from '../world-file/read-world-file.ts';
import { type BeginningOptions, beginningOf } from './beginning.ts';
import { defaultWorld } from './world-name.ts';
import type { AllNotes } from './world-notes.ts';

/** What the worlds of a sandbox share. */
export interface WorldsContext {
  readonly store: Store;
  readonly notes: AllNotes;
  readonly origin: string;
  readonly beginning: BeginningOptions;
  /** Answers requests; of all worlds. */
  readonly handle: Handle;
}

/** A world, for whoever tests with it. */
export function sandboxWorld(
  name: string,
  { store, notes, origin, beginning, handle }: WorldsContext,
): NamedWorld {
  const headers: Record<string, string> = name === defaultWorld ? {} : { 'x-sandbox-world': name };
  return {
    name,
    origin,
    fetch: fetchWith(handle, origin, headers),
    reset: async () => {
      await store.reset(name);
      notes.reset(name);
    },
    snapshot: () => store.snapshot(name),
    restore: async (snapshot) => {
      await store.restore(name, snapshot);
      notes.reset(name);
    },
    begin: async (file) => {
      await store.begin(name, beginningOf(beginning, readWorldFile(file, beginning.frozenAt)));
      notes.reset(name);
    },
    clock: sandboxClock(store, name, beginning.real),
    faults: sandboxFaults(store, name),
    journal: sandboxJournal(() => notes.of(name).journal),
    messages: (filter) => store.transaction(name, (world) => findMessages(world, filter)),
    files: (filter) => store.transaction(name, (world) => findFiles(world, filter)),
    reviewIdentification: (id, decision = {}) =>
      store.transaction(name, async (world) => {
        const now = toSeconds(worldTime(await world.clock.get(), beginning.real()));
        return reviewByHand(world, now, id, decision);
      }),
    remove: async () => {
      await store.remove(name);
      notes.forget(name);
    },
  };
}
