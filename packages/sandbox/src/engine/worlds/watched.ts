import type { EventHub } from '../events/event-hub.ts';
import type { SandboxJournal } from '../journal/journal.ts';
import type { SandboxClock } from './sandbox-clock.ts';

/** Creates a clock that publishes its changes. */
export function watchedClock(clock: SandboxClock, world: string, events: EventHub): SandboxClock {
  const publish = async (change: Promise<void>): Promise<void> => {
    await change;
    if (!events.isShared && !events.watches(world)) return;
    const shown = { now: (await clock.now()).toISOString(), frozen: await clock.frozen() };
    events.publish(world, 'clock', () => shown);
  };
  return {
    ...clock,
    set: (time) => publish(clock.set(time)),
    advance: (seconds) => publish(clock.advance(seconds)),
    freeze: () => publish(clock.freeze()),
    resume: () => publish(clock.resume()),
  };
}

/** Creates a journal that publishes an event when it is cleared. */
export const watchedJournal = (journal: SandboxJournal, world: string, events: EventHub): SandboxJournal => ({
  ...journal,
  clear: () => {
    journal.clear();
    events.publish(world, 'world', () => ({ change: 'journal_cleared' }));
  },
});
