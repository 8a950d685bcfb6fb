import { noon, samples, statementOf } from '../../src/conformance/samples.ts';
import { kinds } from '../../src/state/memory/memory-world.ts';
import type { Store, World } from '../../src/state/store.ts';

/** Everything that a world holds, for comparison. */
export async function contentsOf(store: Store, name: string): Promise<unknown> {
  return store.read(name, (world) => ({
    records: Object.fromEntries(kinds.map((kind) => [kind, world[kind].list()] as const)),
    clock: world.clock.get(),
    faults: world.faults.get(),
    scheduled: world.scheduledStatements.get(),
    statements: world.statements.select(11, { limit: 1_000, start: { offset: 0 } }),
  }));
}

/** Fills a world with records of each kind that is not permanent, and with values. */
export const fill = (store: Store, name: string): Promise<void> =>
  store.write(name, (world: World) => {
    for (const kind of kinds.filter((each) => each !== 'privateKeys')) {
      for (const row of samples[kind]) (world[kind] as { put(row: object): void }).put(row);
    }
    world.statements.add(11, statementOf(200));
    world.scheduledStatements.set([{ ...statementOf(300), walletId: 11 }]);
    world.clock.set({ ahead: 0, frozenAt: noon * 1_000 });
  });
