/** Writes into a store as fast as it can, and prints the number of each write that was acknowledged. */
import { openSqliteStore } from '../../../src/state/sqlite/open-sqlite-store.ts';
import type { World } from '../../../src/state/store.ts';
import { nextId } from '../../../src/state/sequences.ts';
import { seedWorld } from '../../../src/seed/seed-world.ts';
import { tokenOf } from '../../../src/conformance/samples.ts';

const store = await openSqliteStore(process.argv[2] ?? '');
store.useTemplate(() => seedWorld({ seed: 1, today: 1_769_817_600, clock: { ahead: 0 } }));

/** Moves a cent into the wallet: a statement, the balance, and a token beside them. */
function earn(world: World): number {
  const id = nextId(world, 'statement');
  const balance = world.balances.get('14471 EUR');
  if (!balance) throw new Error('The wallet has no balance.');
  world.balances.put({ ...balance, total: balance.total + 1n });
  world.statements.add(14471, {
    id,
    date: 1_769_900_000,
    amount: 1n,
    currency: 'EUR',
    direction: 'in',
    type: 'cash',
  });
  world.tokens.put(tokenOf(id));
  if (id % 3 === 0) world.tokens.delete(`token${id - 2}`);
  return id;
}

async function work(): Promise<never> {
  for (;;) {
    const id = await store.write('default', earn);
    await store.nonces.remember({ id: 'client', timestamp: '1769900000', nonce: String(id) });
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all([work(), work(), work()]);
