import { loadavg } from 'node:os';
import { anyToken } from '../src/cases/credentials.ts';
import { figure, median } from './goals.ts';
import { startPrism } from './prism-process.ts';
import { balancePath, balanceTarget, startSandbox } from './sandbox-process.ts';
import { measureThroughput, type Throughput } from './throughput.ts';

const starts = 7;

/** Prints the signed requests per second of the sandbox and of Prism in the same run, and the times to their first response. */
export async function reportSandbox(): Promise<void> {
  const start = await measureStart();
  const sandbox = await measureSandbox();
  const prism = await measurePrism();
  console.log(
    `GET ${balancePath}, 20 connections, every request signed anew; load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.table({ sandbox: rowOf(sandbox), Prism: rowOf(prism) });
  console.table({
    'requests/s, of Prism’s': figure(sandbox.requestsPerSecond / prism.requestsPerSecond, '×', '≥ 3'),
    p99: figure(sandbox.p99, 'ms', '≤ 15'),
    [`start to first response, median of ${starts}`]: figure(start / 1_000, 's', '≤ 0.4'),
  });
}

async function measureStart(): Promise<number> {
  const times: number[] = [];
  // The first start fills the cache of compiled code.
  for (let start = 0; start <= starts; start += 1) {
    const sandbox = await startSandbox();
    await sandbox.close();
    if (start > 0) times.push(sandbox.startMs);
  }
  return median(times);
}

async function measureSandbox(): Promise<Throughput> {
  const sandbox = await startSandbox();
  try {
    return await measureThroughput(await balanceTarget(sandbox));
  } finally {
    await sandbox.close();
  }
}

async function measurePrism(): Promise<Throughput> {
  const prism = await startPrism();
  try {
    return await measureThroughput({ url: prism.url, path: balancePath, credentials: anyToken });
  } finally {
    await prism.close();
  }
}

const rowOf = ({ requestsPerSecond, p50, p99 }: Throughput) => ({
  'requests/s': Math.round(requestsPerSecond),
  'p50 ms': p50,
  'p99 ms': p99,
});
