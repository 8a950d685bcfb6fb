import { load, type Target } from './signed-load.ts';

/** What a run over a server came to. */
export interface Throughput {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds. */
  readonly p99: number;
}

const warmUpSeconds = 2;
const seconds = 8;

/** Asks for one path over 20 connections, every request with a signature of its own. */
export async function measureThroughput(target: Target): Promise<Throughput> {
  const warmUp = await load(target, 40_000, warmUpSeconds);
  const expected = Math.ceil(warmUp.requests.average * seconds * 2) + 1_000;
  const { requests, latency } = await load(target, expected, seconds);
  return { requestsPerSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}
