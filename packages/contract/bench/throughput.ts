import { median } from './goals.ts';
import { showProgress } from './output.ts';
import { load, type Target } from './signed-load.ts';
import type { ServerProcess } from './start-process.ts';

/** A server, and the request that it gets. */
export interface Contestant {
  readonly server: Pick<ServerProcess, 'cpuSeconds'>;
  readonly target: Target;
  /** Requests of each turn. @default 4_000 */
  readonly requests?: number;
}

/** The results of a server. */
export interface Throughput {
  /** Processor time of the server for a request, in microseconds. Unlike the others, it hardly depends on what else the machine does. */
  readonly cpuMicroseconds: number;
  /** Median of all turns. */
  readonly requestsPerSecond: number;
  /** Milliseconds; median of all turns. */
  readonly p50: number;
  /** Milliseconds; median of all turns. */
  readonly p99: number;
}

const turns = 8;
/** Turns before the measurement, in which the code is compiled. */
const warmUpTurns = 5;
/** Time after which no further turn starts, in milliseconds. */
const longestMs = 60_000;

/**
 * Sends signed requests to several servers over 20 connections each. The servers take turns, so that other load on the machine affects all
 * of them, and no turn starts after a minute.
 */
export async function measureInTurns<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
): Promise<Record<Name, Throughput>> {
  const all = Object.entries<Contestant>(contestants).map(([name, contestant]) => ({
    name,
    ...contestant,
    results: [] as Awaited<ReturnType<typeof load>>[],
    cpuSeconds: 0,
  }));
  const end = performance.now() + longestMs;
  for (let turn = -warmUpTurns; turn < turns && (turn <= 0 || performance.now() < end); turn += 1) {
    for (const each of all) {
      const before = await each.server.cpuSeconds();
      const result = await load(each.target, each.requests ?? 4_000);
      if (turn < 0) continue;
      each.cpuSeconds += (await each.server.cpuSeconds()) - before;
      each.results.push(result);
    }
    showProgress();
  }
  showProgress('\n');
  return Object.fromEntries(
    all.map(({ name, results, cpuSeconds }) => [
      name,
      {
        cpuMicroseconds: (cpuSeconds * 1_000_000) / results.reduce((sum, { '2xx': ok }) => sum + ok, 0),
        requestsPerSecond: median(results.map(({ '2xx': ok, seconds }) => ok / seconds)),
        p50: median(results.map(({ latency }) => latency.p50)),
        p99: median(results.map(({ latency }) => latency.p99)),
      },
    ]),
  ) as Record<Name, Throughput>;
}

/** The row of a server in a table. */
export const rowOf = ({ requestsPerSecond, p50, p99, cpuMicroseconds }: Throughput) => ({
  'CPU µs a request': Number(cpuMicroseconds.toFixed(1)),
  'requests/s': Math.round(requestsPerSecond),
  'p50 ms': p50,
  'p99 ms': p99,
});

/** Returns how many times the requests of another server a server handles in the same processor time. */
export const timesAsMany = (server: Throughput, other: Throughput): number =>
  other.cpuMicroseconds / server.cpuMicroseconds;
