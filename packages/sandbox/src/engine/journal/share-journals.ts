import type { StoredRequest } from '../../state/shared-journal.ts';
import type { Store } from '../../state/store.ts';
import type { EventData } from '../events/event-text.ts';
import { publishMessages, skipMessages } from '../events/messages.ts';
import type { JournalEntry } from './entry.ts';
import type { Journals } from './journals.ts';

/**
 * Connects the journals of this process with those of the store: events go to all processes that watch a world, and those of other
 * processes come to the streams of this one.
 */
export function shareJournals(store: Store, { events, shared }: Journals): void {
  if (!shared) return;
  // One after the other, so that they keep their order. An event that is lost with the database is no reason to fail.
  let last: Promise<unknown> = Promise.resolve();
  events.relayBy((world, name, data) => {
    last = last.then(() => shared.publish(world, name, JSON.stringify(data))).catch(() => undefined);
  });
  shared.listen({
    watches: (world) => events.watches(world),
    deliver: async (world, stored) => {
      for (const event of stored) {
        if (event.kind === 'request') {
          events.deliver(world, 'request', () => toEntry(event));
        } else {
          const data = JSON.parse(event.value) as EventData['world'];
          // The messages of another state are not new. Reading a world that was removed would create it.
          if (data.change === 'removed') events.skipMessages(world, 0);
          else if (event.name === 'world' && !sameState.has(data.change))
            await skipMessages(store, events, world);
          events.deliver(world, event.name as 'world', () => data);
        }
      }
      if (events.watches(world) && (await store.has(world))) await publishMessages(store, events, world);
    },
  });
}

/** Changes after which a world has the same messages. */
const sameState: ReadonlySet<string> = new Set(['edited', 'journal_cleared']);

/** Reads a request of a shared journal. */
const toEntry = ({ number, value }: StoredRequest): JournalEntry => ({
  ...(JSON.parse(value) as JournalEntry),
  number,
});

/** Returns the requests of a shared journal, oldest first. */
export const sharedEntries = (stored: readonly StoredRequest[]): readonly JournalEntry[] =>
  stored.map(toEntry);
