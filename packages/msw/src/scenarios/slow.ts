import { checkOptionNames } from '@litas/sandbox';
import { http, type HttpHandler } from 'msw';
import { originOptions } from '../origin-pattern.ts';
import { apiRequests, type ScenarioOptions } from './api-requests.ts';

/**
 * Delays every response of the next handler.
 *
 * @param milliseconds - The delay, in milliseconds.
 * @param options - Which requests.
 * @returns A handler for `server.use()` or `worker.use()`.
 * @throws `RangeError` when the delay is not a finite number from 0; `TypeError` when an option is unknown.
 *
 * @example
 * import { createWallet } from '@litas/client';
 * import { handlers, slow } from '@litas/msw';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(...handlers());
 * server.listen();
 * server.use(slow(800));
 * await createWallet({ timeoutMs: 100, retry: false }).getServer().catch((error) => console.log(error.code)); // timeout
 * server.close();
 */
export function slow(milliseconds: number, options: ScenarioOptions = {}): HttpHandler {
  checkOptionNames('slow', options, originOptions);
  if (!(milliseconds >= 0 && Number.isFinite(milliseconds))) {
    throw new RangeError('milliseconds must be a finite number from 0');
  }
  return http.all(apiRequests(options, ['rest', 'oauth']), ({ request }) =>
    wait(milliseconds, request.signal),
  );
}

/** Waits. An aborted request gets a network error. */
const wait = (milliseconds: number, signal: AbortSignal): Promise<Response | undefined> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp);
      resolve(undefined);
    }, milliseconds);
    const giveUp = () => {
      clearTimeout(timer);
      resolve(Response.error());
    };
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) giveUp();
  });
