import type { AllNotes } from '../engine/journal/world-notes.ts';
import { json } from '../http/responses.ts';
import { budgets } from '../state/budget.ts';
import type { Store } from '../state/store.ts';
import type { Control, MakeControl } from './control.ts';

/** What the sandbox keeps of one kind, and what it keeps at the most. */
export interface Limit {
  readonly name: 'state' | 'journals' | 'worlds' | 'nonces';
  readonly unit: 'bytes' | 'worlds' | 'nonces';
  readonly used: number;
  readonly limit: number;
}

/** The control that shows what the sandbox keeps, of all worlds together. */
export const limitControls = (control: MakeControl, store: Store, notes: AllNotes): Control[] => [
  control('GET', '/limits', 'what the sandbox keeps of all worlds, and what it keeps at the most', async () =>
    json(200, { limits: await limitsOf(store, notes) }),
  ),
];

async function limitsOf(store: Store, { journalBudget }: AllNotes): Promise<readonly Limit[]> {
  const { budget, nonces } = store;
  return [
    { name: 'state', unit: 'bytes', used: budget.used, limit: budget.limit },
    { name: 'journals', unit: 'bytes', used: journalBudget.used, limit: journalBudget.limit },
    { name: 'worlds', unit: 'worlds', used: (await store.worlds()).length, limit: budgets.worlds + 1 },
    { name: 'nonces', unit: 'nonces', used: nonces.size, limit: budgets.nonces },
  ];
}
