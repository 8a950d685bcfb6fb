import { load, type Target } from './signed-load.ts';
import type { ServerProcess } from './start-process.ts';

/** The result of a run over a server. */
export interface Throughput {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds. */
  readonly p99: number;
  /** Processor time of the server for a request, in microseconds. */
  readonly cpuMicroseconds: number;
}

const warmUpSeconds = 2;
const seconds = 8;

/** Requests one path over 20 connections, each request with its own signature. */
export async function measureThroughput(
  target: Target,
  { cpuSeconds }: Pick<ServerProcess, 'cpuSeconds'>,
): Promise<Throughput> {
  const warmUp = await load(target, 40_000, warmUpSeconds);
  const expected = Math.ceil(warmUp.requests.average * seconds * 3) + 5_000;
  const before = await cpuSeconds();
  const { requests, latency } = await load(target, expected, seconds);
  const used = (await cpuSeconds()) - before;
  return {
    requestsPerSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    cpuMicroseconds: (used / requests.total) * 1_000_000,
  };
}
