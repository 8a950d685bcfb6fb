import { type Credentials } from '@litas/client';
import { signMac } from '@litas/client/mac';
import autocannon from 'autocannon';

/** Where requests go, and who signs them. */
export interface Target {
  readonly url: string;
  readonly path: string;
  readonly credentials: Credentials;
}

const connections = 20;

/** Sends as many requests, each with a signature of its own, or as many as fit into some seconds. */
export async function load(
  { url, path, credentials }: Target,
  count: number,
  seconds?: number,
): Promise<autocannon.Result> {
  // Signed beforehand: the load generator shares the machine with what it measures.
  const headers = await signAll(`${url}${path}`, credentials, count + connections);
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

async function signAll(url: string, credentials: Credentials, count: number): Promise<string[]> {
  const headers: string[] = [];
  while (headers.length < count) {
    const batch = Array.from({ length: 1_000 }, () => signMac({ ...credentials, method: 'GET', url }));
    headers.push(...(await Promise.all(batch)).map(({ header }) => header));
  }
  return headers;
}
