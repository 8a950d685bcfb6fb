import { table, title } from './output.ts';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { anyToken } from '../src/cases/credentials.ts';
import { figure, median } from './goals.ts';
import { startPrism } from './prism-process.ts';
import { balancePath, balanceTarget, startSandbox } from './sandbox-process.ts';
import { type ServerProcess, startProcess } from './start-process.ts';
import { measureInTurns, rowOf, timesAsMany } from './throughput.ts';

const starts = 7;
const bareServer = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/**
 * Prints what a signed request costs the sandbox, a bare server that only checks the signature, and Prism in the same run, and the time to
 * the first response of the sandbox.
 */
export async function reportSandbox(): Promise<void> {
  const start = await measureStart();
  const servers = [await startBare(), await startSandbox(), await startPrism()] as const;
  try {
    const [ofBare, ofSandbox, ofPrism] = servers;
    const unknown = { path: balancePath, credentials: anyToken };
    const { bare, sandbox, prism } = await measureInTurns({
      bare: { server: ofBare, target: { url: ofBare.url, ...unknown } },
      sandbox: { server: ofSandbox, target: await balanceTarget(ofSandbox) },
      prism: { server: ofPrism, target: { url: ofPrism.url, ...unknown }, requests: 1_000 },
    });
    title(`GET ${balancePath}, 20 connections, every request signed anew; load ${loadavg()[0]?.toFixed(1)}`);
    table({ 'bare server': rowOf(bare), sandbox: rowOf(sandbox), Prism: rowOf(prism) });
    table({
      'requests per processor time, of those of a bare server': figure(
        timesAsMany(sandbox, bare),
        '×',
        '≥ 0.45',
      ),
      'requests per processor time, of Prism’s': figure(timesAsMany(sandbox, prism), '×', '≥ 6'),
      'requests/s, of those of a bare server': figure(
        sandbox.requestsPerSecond / bare.requestsPerSecond,
        '×',
        '≥ 0.45',
      ),
      'requests/s, of Prism’s': figure(sandbox.requestsPerSecond / prism.requestsPerSecond, '×', '≥ 6'),
      p99: figure(sandbox.p99, 'ms', '≤ 15'),
      [`start to first response, median of ${starts}`]: figure(start / 1_000, 's', '≤ 0.3'),
    });
  } finally {
    for (const server of servers) await server.close();
  }
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

const startBare = (): Promise<ServerProcess> =>
  startProcess({
    args: (port) => [bareServer, String(port), anyToken.id, anyToken.key],
    readyPath: '/ready',
  });
