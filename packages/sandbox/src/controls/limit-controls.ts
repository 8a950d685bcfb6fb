import type { Journals } from '../engine/journal/journals.ts';
import type { Limit } from '../generated/controls/types.gen.ts';
import type { Store } from '../state/store.ts';
import type { ControlHandlers } from './control.ts';

/** The control that returns the usage of all worlds. */
export const limitControls = (store: Store, journals: Journals): Pick<ControlHandlers, 'listLimits'> => ({
  listLimits: async () => ({ limits: await limitsOf(store, journals) }),
});

async function limitsOf(store: Store, { journalBudget, shared }: Journals): Promise<readonly Limit[]> {
  const { state, worlds, nonces } = await store.usage();
  return [
    { name: 'state', unit: 'bytes', ...state },
    {
      name: 'journals',
      unit: 'bytes',
      used: shared ? await shared.bytes() : journalBudget.used,
      limit: journalBudget.limit,
    },
    { name: 'worlds', unit: 'worlds', ...worlds },
    { name: 'nonces', unit: 'nonces', ...nonces },
  ];
}
