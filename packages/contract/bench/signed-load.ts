import { type Credentials } from '@litas/client';
import { signMac } from '@litas/client/mac';
import autocannon from 'autocannon';

/** The target and the signer of requests. */
export interface Target {
  readonly url: string;
  readonly path: string;
  readonly credentials: Credentials;
  /** @default 'GET' */
  readonly method?: 'GET' | 'PUT';
  /** A JSON body. @default none */
  readonly body?: string;
  /** The current time of the server, milliseconds since 1970. @default the real time */
  readonly now?: () => number;
}

/** The result of autocannon, whose duration is in whole seconds. */
interface LoadResult extends autocannon.Result {
  /** Time until the last response. */
  readonly seconds: number;
}

const connections = 20;

/** Sends a number of requests, or as many as fit into some seconds, each with its own signature. */
export async function load(
  { url, path, credentials, method = 'GET', body, now = Date.now }: Target,
  count: number,
  seconds?: number,
): Promise<LoadResult> {
  // Signed in advance: the load generator shares the machine with the server.
  const headers = await signAll(
    { ...credentials, method, url: `${url}${path}`, body },
    count + connections,
    now,
  );
  const start = performance.now();
  let last = start;
  const result = await autocannon({
    url,
    connections,
    setupClient: (client) => {
      client.on('response', () => {
        last = performance.now();
      });
    },
    ...(seconds === undefined ? { amount: count } : { duration: seconds }),
    requests: [
      {
        method,
        ...(body !== undefined && { body }),
        path,
        setupRequest: (request) => {
          const authorization = headers.pop();
          if (authorization === undefined) throw new Error('More requests were made than had been signed.');
          const type = body === undefined ? {} : { 'content-type': 'application/json' };
          return { ...request, headers: { authorization, ...type } };
        },
      },
    ],
  });
  if (result.non2xx + result.errors > 0) {
    throw new Error(
      `${url}${path}: ${result.non2xx} error responses and ${result.errors} lost requests, so the figures are invalid.`,
    );
  }
  return Object.assign(result, { seconds: (last - start) / 1_000 });
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
