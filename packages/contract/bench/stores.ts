import { table, title } from './output.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, median } from './goals.ts';
import { balanceTarget, startSandbox, writeTarget } from './sandbox-process.ts';
import { measureThroughput } from './throughput.ts';

const starts = 5;

/** Prints the throughput of the SQLite store relative to the store in memory, and the time to start with an existing file. */
export async function reportStores(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-bench-'));
  const options = ['--store', `sqlite:${join(folder, 'bench.db')}`];
  try {
    const memory = await measure([]);
    const sqlite = await measure(options);
    const times: number[] = [];
    for (let start = 0; start < starts; start += 1) {
      const sandbox = await startSandbox(...options);
      await sandbox.close();
      times.push(sandbox.startMs);
    }
    title(`Signed requests, 20 connections; load ${loadavg()[0]?.toFixed(1)}`);
    table({ memory, SQLite: sqlite });
    table({
      'signed balance, SQLite to memory': figure(sqlite['reads/s'] / memory['reads/s'], '×', '≥ 0.4'),
      'signed write, SQLite to memory': figure(sqlite['writes/s'] / memory['writes/s'], '×', '≥ 0.1'),
      'start to first response, existing SQLite file': figure(median(times) / 1_000, 's', '≤ 0.5'),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(options: readonly string[]): Promise<Record<'reads/s' | 'writes/s', number>> {
  const sandbox = await startSandbox(...options);
  try {
    const reads = await measureThroughput(await balanceTarget(sandbox), sandbox);
    const writes = await measureThroughput(await writeTarget(sandbox), sandbox);
    return {
      'reads/s': Math.round(reads.requestsPerSecond),
      'writes/s': Math.round(writes.requestsPerSecond),
    };
  } finally {
    await sandbox.close();
  }
}
