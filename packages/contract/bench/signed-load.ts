import { type Credentials } from '@litas/client';
import { signMac } from '@litas/client/mac';
import autocannon from 'autocannon';

/** Where requests go, and who signs them. */
export interface Target {
  readonly url: string;
  readonly path: string;
  readonly credentials: Credentials;
  /** The time that the server takes for the present one, milliseconds since 1970. @default the real time */
  readonly now?: () => number;
}

const connections = 20;

/** Sends as many requests, each with a signature of its own, or as many as fit into some seconds. */
export async function load(
  { url, path, credentials, now = Date.now }: Target,
  count: number,
  seconds?: number,
): Promise<autocannon.Result> {
  // Signed beforehand: the load generator shares the machine with what it measures.
  const headers = await signAll(
    { ...credentials, method: 'GET', url: `${url}${path}` },
    count + connections,
    now,
  );
  const result = await autocannon({
    url,
    connections,
    ...(seconds === undefined ? { amount: count } : { duration: seconds }),
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

async function signAll(
  request: Parameters<typeof signMac>[0],
  count: number,
  now: () => number,
): Promise<string[]> {
  const headers: string[] = [];
  while (headers.length < count) {
    const timestamp = Math.floor(now() / 1000);
    const batch = Array.from({ length: 1_000 }, () => signMac({ ...request, timestamp }));
    headers.push(...(await Promise.all(batch)).map(({ header }) => header));
  }
  return headers;
}
