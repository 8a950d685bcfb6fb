import { noon, samples, statementOf } from '../../src/conformance/samples.ts';
import { kinds } from '../../src/state/memory/memory-world.ts';
import type { Store, World } from '../../src/state/store.ts';

/** Everything that a world holds, for comparison. */
export async function contentsOf(store: Store, name: string): Promise<unknown> {
  return store.read(name, async (world) => ({
    records: Object.fromEntries(
      await Promise.all(kinds.map(async (kind) => [kind, await world[kind].list()] as const)),
    ),
    clock: await world.clock.get(),
    faults: await world.faults.get(),
    scheduled: await world.scheduledStatements.get(),
    statements: await world.statements.select(11, { limit: 1_000, start: { offset: 0 } }),
  }));
}

/** Fills a world with records of each kind that is not permanent, and with values. */
export const fill = (store: Store, name: string): Promise<void> =>
  store.write(name, async (world: World) => {
    for (const kind of kinds.filter((each) => each !== 'privateKeys')) {
      for (const row of samples[kind]) await (world[kind] as { put(row: object): Promise<void> }).put(row);
    }
    await world.statements.add(11, statementOf(200));
    await world.scheduledStatements.set([{ ...statementOf(300), walletId: 11 }]);
    await world.clock.set({ ahead: 0, frozenAt: noon * 1_000 });
  });
