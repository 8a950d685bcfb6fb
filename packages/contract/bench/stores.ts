import { table, title } from './output.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, median } from './goals.ts';
import { balanceTarget, startSandbox, writeTarget } from './sandbox-process.ts';
import { measureInTurns, rowOf, timesAsMany } from './throughput.ts';

const starts = 5;

/** Prints what signed requests cost with the SQLite store relative to the store in memory, and the time to start with an existing file. */
export async function reportStores(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-bench-'));
  const options = ['--store', `sqlite:${join(folder, 'bench.db')}`];
  const memory = await startSandbox();
  const sqlite = await startSandbox(...options);
  try {
    const measured = await measureInTurns({
      'memory, balance': { server: memory, target: await balanceTarget(memory) },
      'SQLite, balance': { server: sqlite, target: await balanceTarget(sqlite) },
      'memory, write': { server: memory, target: await writeTarget(memory), requests: 2_000 },
      'SQLite, write': { server: sqlite, target: await writeTarget(sqlite), requests: 2_000 },
    });
    await sqlite.close();
    const times: number[] = [];
    for (let start = 0; start < starts; start += 1) {
      const sandbox = await startSandbox(...options);
      await sandbox.close();
      times.push(sandbox.startMs);
    }
    title(`Signed requests, 20 connections; load ${loadavg()[0]?.toFixed(1)}`);
    table(Object.fromEntries(Object.entries(measured).map(([name, each]) => [name, rowOf(each)])));
    const figureOf = (kind: 'balance' | 'write', goal: string) => {
      const [inMemory, inSqlite] = [measured[`memory, ${kind}`], measured[`SQLite, ${kind}`]];
      return {
        [`signed ${kind}, SQLite to memory, by processor time`]: figure(
          timesAsMany(inSqlite, inMemory),
          '×',
          goal,
        ),
        [`signed ${kind}, SQLite to memory, requests/s`]: figure(
          inSqlite.requestsPerSecond / inMemory.requestsPerSecond,
          '×',
          goal,
        ),
      };
    };
    table({
      ...figureOf('balance', '≥ 0.4'),
      ...figureOf('write', '≥ 0.1'),
      'start to first response, existing SQLite file': figure(median(times) / 1_000, 's', '≤ 0.5'),
    });
  } finally {
    await memory.close();
    await sqlite.close();
    await rm(folder, { recursive: true });
  }
}
