import { type Credentials } from '@litas/client';
import { signMac } from '@litas/client/mac';
import autocannon from 'autocannon';

/** What a run over a server came to. */
export interface Throughput {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds. */
  readonly p99: number;
}

const connections = 20;
const warmUpSeconds = 2;
const seconds = 8;

/** Asks for one path over 20 connections, every request with a signature of its own. */
export async function measureThroughput(
  url: string,
  path: string,
  credentials: Credentials,
): Promise<Throughput> {
  const warmUp = await run(url, path, credentials, warmUpSeconds, 40_000);
  const expected = Math.ceil(warmUp.requests.average * seconds * 2) + 1_000;
  const { requests, latency } = await run(url, path, credentials, seconds, expected);
  return { requestsPerSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

async function run(
  url: string,
  path: string,
  credentials: Credentials,
  duration: number,
  count: number,
): Promise<autocannon.Result> {
  // Signed beforehand: the load generator shares the machine with what it measures.
  const headers = await signAll(`${url}${path}`, credentials, count);
  const result = await autocannon({
    url,
    connections,
    duration,
    requests: [
      {
        method: 'GET',
        path,
        setupRequest: (request) => {
          const authorization = headers.pop();
          if (authorization === undefined) throw new Error('More requests were made than had been signed.');
          return { ...request, headers: { authorization } };
        },
      },
    ],
  });
  if (result.non2xx + result.errors > 0) {
    throw new Error(
      `${url}${path}: ${result.non2xx} refusals and ${result.errors} errors; the figures say nothing.`,
    );
  }
  return result;
}

async function signAll(url: string, credentials: Credentials, count: number): Promise<string[]> {
  const headers: string[] = [];
  while (headers.length < count) {
    const batch = Array.from({ length: 1_000 }, () => signMac({ ...credentials, method: 'GET', url }));
    headers.push(...(await Promise.all(batch)).map(({ header }) => header));
  }
  return headers;
}
