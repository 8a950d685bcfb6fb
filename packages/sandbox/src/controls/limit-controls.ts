import type { AllNotes } from '../engine/journal/world-notes.ts';
import type { Limit } from '../generated/controls/types.gen.ts';
import { budgets } from '../state/budget.ts';
import type { Store } from '../state/store.ts';
import type { ControlHandlers } from './control.ts';

/** The control that shows what the sandbox keeps, of all worlds together. */
export const limitControls = (store: Store, notes: AllNotes): Pick<ControlHandlers, 'listLimits'> => ({
  listLimits: async () => ({ limits: await limitsOf(store, notes) }),
});

async function limitsOf(store: Store, { journalBudget }: AllNotes): Promise<readonly Limit[]> {
  const { budget, nonces } = store;
  return [
    { name: 'state', unit: 'bytes', used: budget.used, limit: budget.limit },
    { name: 'journals', unit: 'bytes', used: journalBudget.used, limit: journalBudget.limit },
    { name: 'worlds', unit: 'worlds', used: (await store.worlds()).length, limit: budgets.worlds + 1 },
    { name: 'nonces', unit: 'nonces', used: nonces.size, limit: budgets.nonces },
  ];
}
