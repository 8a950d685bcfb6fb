import type { JournalFilter } from '../engine/journal/entry.ts';
import type { ControlHandlers } from './control.ts';

/** Controls that return and clear the journal of a world. */
export const journalControls: Pick<ControlHandlers, 'getJournal' | 'clearJournal'> = {
  getJournal: async ({ world, query: { method, status, ...filter } }) => ({
    requests: world.journal.find({
      ...filter,
      method: method?.toUpperCase(),
      status: status as JournalFilter['status'],
    }),
  }),
  clearJournal: async ({ world }) => world.journal.clear(),
};
