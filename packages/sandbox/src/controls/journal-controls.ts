import { sharedEntries } from '../engine/journal/share-journals.ts';
import type { JournalFilter } from '../engine/journal/entry.ts';
import { selectEntries } from '../engine/journal/journal.ts';
import type { Journals } from '../engine/journal/journals.ts';
import type { ControlHandlers } from './control.ts';

/** Controls that return and clear the journal of a world: of all processes that share it. */
export const journalControls = ({
  shared,
}: Journals): Pick<ControlHandlers, 'getJournal' | 'clearJournal'> => ({
  getJournal: async ({ world, query: { method, status, ...rest } }) => {
    const filter: JournalFilter = {
      ...rest,
      method: method?.toUpperCase(),
      status: status as JournalFilter['status'],
    };
    const requests = shared
      ? selectEntries(sharedEntries(await shared.list(world.name)), filter)
      : world.journal.find(filter);
    return { requests };
  },
  clearJournal: async ({ world }) => {
    await shared?.clear(world.name);
    world.journal.clear();
  },
});
