import { expect, onTestFinished } from 'vitest';
import { testIsolation } from '../../../sandbox/test/teams/isolation.ts';
import { adminToken, callsOf, type SharedSandbox } from '../../../sandbox/test/teams/teams.ts';
import { startBalancer } from '../support/balancer.ts';
import { newDatabase, query, withoutPostgres } from '../support/database.ts';
import { startReplica } from '../support/replicas.ts';

/** Starts two replicas for teams behind a proxy, which sends requests to them in turn. */
async function openReplicas(): Promise<SharedSandbox> {
  const database = await newDatabase('isolation');
  const start = () =>
    startReplica(database, {
      options: [
        '--team',
        '--limit=team-requests=1000000',
        '--limit=address-requests=1000000',
        '--limit=requests=1000000',
      ],
      environment: { LITAS_ADMIN_TOKEN: adminToken },
    });
  const replicas = await Promise.all([start(), start()]);
  const balancer = await startBalancer(replicas.map(({ url }) => url));
  onTestFinished(async () => {
    await balancer.close();
    await Promise.all(replicas.map((replica) => replica.close()));
    // A defect would be printed, too.
    for (const { errors } of replicas) expect(errors()).toMatch(/^Create a team: .+\n$/);
  });
  const worlds = async (): Promise<string[]> =>
    (await query<{ name: string }>(database, 'select name from worlds')).map(({ name }) => name);
  return callsOf({ origin: balancer.url, fetch }, worlds);
}

testIsolation({ open: openReplicas, timeout: 300_000, skip: withoutPostgres });
