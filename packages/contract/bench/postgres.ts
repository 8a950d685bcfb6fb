import { table, title } from './output.ts';
import { createWallet, memoryTokenStore, createOAuth } from '@litas/client';
import { createSandbox, type Sandbox, seededClients } from '@litas/sandbox';
import { openPostgresStore } from '@litas/sandbox/postgres';
import type { Store } from '@litas/sandbox/store';
import { type PostgresProxy, startProxy } from '@litas/replicas/postgres-proxy';
import { startPostgres } from '@litas/replicas/postgres-server';
import { person } from '../src/cases/credentials.ts';
import { figure, median } from './goals.ts';
import { measurePages } from './statement-pages.ts';

const calls = 100;

/** Prints the round trips of signed requests with the store in PostgreSQL, and the time of pages of a long history. */
export async function reportPostgres(): Promise<void> {
  const server = await startPostgres().catch((error: unknown) => {
    title(`PostgreSQL was not measured. ${String(error)}`);
  });
  if (!server) return;
  const proxy = await startProxy(await server.createDatabase('bench'));
  const stores: Store[] = [];
  const openStore = async (url: string): Promise<Store> => {
    const store = await openPostgresStore(url);
    stores.push(store);
    return store;
  };
  try {
    const { read, write, upkeep } = await countRoundTrips(
      createSandbox({ store: await openStore(proxy.url) }),
      proxy,
    );
    const times = await measurePages(async () =>
      openStore(await server.createDatabase(`pages_${stores.length}`)),
    );
    title('PostgreSQL, one replica');
    table({
      'round trips per signed read': figure(read, '', '≤ 2'),
      'round trips per signed write': figure(write, '', '≤ 4'),
      'page of 1,000,000 statements to 1,000, median': figure(
        median(times.map(({ million, thousand }) => million / thousand)),
        '×',
        '≤ 2',
      ),
      'the same, slowest kind of page': figure(
        Math.max(...times.map(({ million, thousand }) => million / thousand)),
        '×',
        '≤ 2',
      ),
    });
    table({
      'round trips per hundred signed reads that none of them waits for: the journal is trimmed': upkeep,
    });
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    await proxy.close();
    await server.close();
  }
}

/** Counts the messages with which the server ends what a client has sent: those of a call, and what else a hundred reads cause. */
async function countRoundTrips(
  { fetch, origin }: Sandbox,
  proxy: PostgresProxy,
): Promise<Record<'read' | 'write' | 'upkeep', number>> {
  const options = { client: seededClients.example, baseUrl: origin, fetch, token: memoryTokenStore() };
  await createOAuth(options).logIn({ ...person, scopes: ['balance', 'manage_account'] });
  const wallet = createWallet(options);
  const walletId = 14471;
  const countsOf = async (call: (number: number) => PromiseLike<unknown>): Promise<number[]> => {
    await call(calls);
    const counts: number[] = [];
    for (let number = 0; number < calls; number++) {
      const before = proxy.roundTrips;
      await call(number);
      counts.push(proxy.roundTrips - before);
    }
    return counts;
  };
  const reads = await countsOf(() => wallet.getWalletBalance({ walletId }));
  const writes = await countsOf((number) =>
    wallet.updateWalletDescription({ walletId, description: `${number}` }),
  );
  const all = reads.reduce((sum, count) => sum + count, 0);
  return { read: median(reads), write: median(writes), upkeep: all - median(reads) * calls };
}
