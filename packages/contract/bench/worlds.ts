import { table, title } from './output.ts';
import { createWallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { client, person } from '../src/cases/credentials.ts';
import { figure, median } from './goals.ts';

const rounds = 50;
const worlds = 16;
/** Logins between two resets. */
const logins = 20;

/** Prints the time to reset or restore a world, beside 15 other worlds. */
export async function reportWorlds(): Promise<void> {
  const sandbox = createSandbox();
  for (let index = 0; index < worlds; index += 1) await sandbox.world(`worker-${index}`).reset();
  const times = { reset: [] as number[], snapshot: [] as number[], restore: [] as number[] };
  const timed = async <Result>(name: keyof typeof times, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    times[name].push(performance.now() - start);
    return result;
  };
  for (let round = 0; round < rounds; round += 1) {
    const world = sandbox.world(`worker-${round % worlds}`);
    const wallet = createWallet({ client, baseUrl: sandbox.origin, fetch: world.fetch });
    for (let login = 0; login < logins; login += 1) {
      await wallet.createToken({ grant_type: 'password', ...person, scope: ['email'] });
    }
    const snapshot = await timed('snapshot', () => world.snapshot());
    await world.clock.advance(20 * 86_400);
    await timed('restore', () => world.restore(snapshot));
    await timed('reset', () => world.reset());
  }
  title(`A world of ${worlds}, the slowest of ${rounds} rounds in brackets`);
  table(
    Object.fromEntries(
      Object.entries(times).map(([name, all]) => [
        `${name} (${Math.max(...all).toFixed(1)})`,
        figure(median(all), 'ms', '≤ 5'),
      ]),
    ),
  );
}
