import { load, type Target } from './signed-load.ts';

/** The result of a run over a server. */
export interface Throughput {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds. */
  readonly p99: number;
}

const warmUpSeconds = 2;
const seconds = 8;

/** Requests one path over 20 connections, each request with its own signature. */
export async function measureThroughput(target: Target): Promise<Throughput> {
  const warmUp = await load(target, 40_000, warmUpSeconds);
  const expected = Math.ceil(warmUp.requests.average * seconds * 2) + 1_000;
  const { requests, latency } = await load(target, expected, seconds);
  return { requestsPerSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}
