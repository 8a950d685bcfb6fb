import type { JournalFilter } from '../engine/journal/entry.ts';
import type { ControlHandlers } from './control.ts';

/** Shows the requests of a world and their responses, and forgets them. */
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
