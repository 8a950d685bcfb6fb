import { ConnectError } from './connect-error.ts';
import { unreachable } from './call-control.ts';
import { type ConnectSettings, eitherOf } from './options.ts';

/**
 * Creates a `fetch` that calls the API of a connected sandbox in one world. It rejects URLs of other origins, so that no test calls the
 * real API by mistake.
 */
export const connectedFetch =
  (settings: ConnectSettings, world: string) =>
  async (input: Request | URL | string, init: RequestInit = {}): Promise<Response> => {
    const { url, ...own } = await readInput(input, settings.origin, init);
    const { origin } = new URL(url);
    if (origin !== settings.origin) {
      throw new ConnectError(
        'other_origin',
        `${origin} is not the origin of the sandbox. Pass to the client { baseUrl: '${settings.origin}' }.`,
      );
    }
    const headers = new Headers(own.headers);
    if (!headers.has('x-sandbox-world')) headers.set('x-sandbox-world', world);
    if (settings.token !== undefined) headers.set('x-sandbox-token', settings.token);
    const signal = eitherOf(own.signal, settings.signal);
    try {
      return await settings.fetch(url, { ...own, headers, ...(signal && { signal }) });
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      // A connection that a fault ends looks like this too, and must look as it does from the API itself.
      if (await isThere(settings)) throw error;
      throw unreachable(settings, error);
    }
  };

/** Converts the arguments of a `fetch` to plain values. Requests and URLs may come from another implementation. */
async function readInput(
  input: Request | URL | string,
  origin: string,
  init: RequestInit,
): Promise<RequestInit & { url: string }> {
  if (typeof input === 'string' || 'href' in input) {
    return { ...init, url: new URL(input, origin).href };
  }
  const { method, url, headers, signal } = input;
  const body = input.body === null || init.body !== undefined ? {} : { body: await input.arrayBuffer() };
  return { method, headers: Object.fromEntries(headers), signal, ...body, ...init, url };
}

async function isThere({ origin, fetch, timeoutMs }: ConnectSettings): Promise<boolean> {
  try {
    await fetch(`${origin}/__sandbox/health`, { signal: AbortSignal.timeout(timeoutMs) });
    return true;
  } catch {
    return false;
  }
}
