import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { installed } from '../src/packed/consumer.ts';
import { pack } from '../src/packed/pack.ts';
import { figure, median } from './goals.ts';
import { table, title } from './output.ts';

const rounds = 21;

/** Prints how long commands of `litas` take beside Node.js itself, from the packed packages. */
export async function reportStart(): Promise<void> {
  const packed = await Promise.all(['client', 'sandbox', 'cli'].map(pack));
  await using project = await installed({
    packages: packed.map(({ contents }) => contents),
    peers: ['commander', 'leven', 'zod'],
    peersOf: 'cli',
    files: {},
  });
  const program = join(project.folder, 'node_modules/@litas/cli/bin/litas.js');
  const commands: Readonly<Record<string, readonly string[]>> = {
    'node -e 0': ['-e', '0'],
    'litas --version': [program, '--version'],
    'litas --help': [program, '--help'],
    'litas call --help': [program, 'call', '--help'],
    'litas call getUser --help': [program, 'call', 'getUser', '--help'],
    'litas logs --help': [program, 'logs', '--help'],
  };
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  // They take turns, so that other load on the machine affects all of them. The first turn fills the compile cache.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${name} ended with ${status}.`);
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const medians = [...times].map(([name, all]) => [name, median(all)] as const);
  const [, node = Number.NaN] = medians[0] ?? [];
  title('Start of the command litas');
  table(Object.fromEntries(medians.map(([name, ms]) => [name, { ms: Number(ms.toFixed(0)) }])));
  table(
    Object.fromEntries(
      medians.slice(1).map(([name, ms]) => [`${name} beside node -e 0`, figure(ms / node, 'times', '≤ 3')]),
    ),
  );
}
