import { table, title } from './output.ts';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { anyToken } from '../src/cases/credentials.ts';
import { figure, median } from './goals.ts';
import { startPrism } from './prism-process.ts';
import { balancePath, balanceTarget, startSandbox } from './sandbox-process.ts';
import { startProcess } from './start-process.ts';
import { measureThroughput, type Throughput } from './throughput.ts';

const starts = 7;
const bareServer = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/**
 * Prints the signed requests per second of the sandbox, of a bare server that only checks the signature, and of Prism in the same run, and
 * the time to the first response of the sandbox.
 */
export async function reportSandbox(): Promise<void> {
  const start = await measureStart();
  const bare = await measureBare();
  const sandbox = await measureSandbox();
  const prism = await measurePrism();
  title(`GET ${balancePath}, 20 connections, every request signed anew; load ${loadavg()[0]?.toFixed(1)}`);
  table({ 'bare server': rowOf(bare), sandbox: rowOf(sandbox), Prism: rowOf(prism) });
  table({
    'requests/s, of Prism’s': figure(sandbox.requestsPerSecond / prism.requestsPerSecond, '×', '≥ 6'),
    'requests/s, of those of a bare server': figure(
      sandbox.requestsPerSecond / bare.requestsPerSecond,
      '×',
      '≥ 0.45',
    ),
    'requests per second of processor time, of those of a bare server': figure(
      bare.cpuMicroseconds / sandbox.cpuMicroseconds,
      '×',
      '≥ 0.45',
    ),
    p99: figure(sandbox.p99, 'ms', '≤ 15'),
    [`start to first response, median of ${starts}`]: figure(start / 1_000, 's', '≤ 0.3'),
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
    return await measureThroughput(await balanceTarget(sandbox), sandbox);
  } finally {
    await sandbox.close();
  }
}

async function measureBare(): Promise<Throughput> {
  const bare = await startProcess({
    args: (port) => [bareServer, String(port), anyToken.id, anyToken.key],
    readyPath: '/ready',
  });
  try {
    return await measureThroughput({ url: bare.url, path: balancePath, credentials: anyToken }, bare);
  } finally {
    await bare.close();
  }
}

async function measurePrism(): Promise<Throughput> {
  const prism = await startPrism();
  try {
    return await measureThroughput({ url: prism.url, path: balancePath, credentials: anyToken }, prism);
  } finally {
    await prism.close();
  }
}

const rowOf = ({ requestsPerSecond, p50, p99, cpuMicroseconds }: Throughput) => ({
  'requests/s': Math.round(requestsPerSecond),
  'p50 ms': p50,
  'p99 ms': p99,
  'CPU µs a request': Math.round(cpuMicroseconds),
});
