import { checkOptionNames } from '@litas/sandbox';
import { http, type HttpHandler } from 'msw';
import { readable } from '../cors.ts';
import { originOptions } from '../origin-pattern.ts';
import { respond } from '../override/respond.ts';
import { apiRequests, type ScenarioOptions } from './api-requests.ts';

/** Options of {@link rateLimited}. */
export interface RateLimitedOptions extends ScenarioOptions {
  /** Calls that succeed before the first error. @default 0 */
  readonly after?: number | undefined;
  /** Calls that get an error; later ones succeed again. @default every later one */
  readonly times?: number | undefined;
  /** Value of the `retry-after` header, in whole seconds. @default 1 */
  readonly retryAfter?: number | undefined;
}

/**
 * Responds to calls with status 429 and `rate_limit_exceeded`, like the API at its limit. Other calls are passed to the next handler.
 *
 * @param options - Number of calls before the limit, and number of limited calls.
 * @returns A handler for `server.use()` or `worker.use()`.
 * @throws `RangeError` when an option is not an integer from 0; `TypeError` when one is unknown.
 *
 * @example
 * import { createWallet } from '@litas/client';
 * import { handlers, rateLimited } from '@litas/msw';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(...handlers());
 * server.listen();
 * server.use(rateLimited({ after: 3 }));
 * const wallet = createWallet({ retry: false });
 * for (let call = 0; call < 3; call += 1) await wallet.getServer();
 * await wallet.getServer().catch((error) => console.log(error.status, error.code)); // 429 rate_limit_exceeded
 * server.close();
 */
export function rateLimited(options: RateLimitedOptions = {}): HttpHandler {
  checkOptionNames('rateLimited', options, { after: true, times: true, retryAfter: true, ...originOptions });
  const { after = 0, times = Number.POSITIVE_INFINITY, retryAfter = 1, ...origin } = options;
  for (const [name, value] of Object.entries({ after, times, retryAfter })) {
    if ((Number.isSafeInteger(value) && value >= 0) || (name === 'times' && value === Infinity)) continue;
    throw new RangeError(`${name} must be an integer from 0`);
  }
  let calls = 0;
  return http.all(apiRequests(origin, ['rest', 'oauth']), ({ request }) => {
    calls += 1;
    if (calls <= after || calls > after + times) return undefined;
    const body = { error: 'rate_limit_exceeded', error_description: 'Too many requests' };
    const limited = respond(429, 'application/json', body, { 'retry-after': String(retryAfter) });
    return readable(request, limited);
  });
}
