import { http, type HttpHandler } from 'msw';
import { respond } from '../override/respond.ts';
import { apiRequests, type ScenarioOptions } from './api-requests.ts';

/** When {@link rateLimited} refuses. */
export interface RateLimitedOptions extends ScenarioOptions {
  /** Calls that are answered before the first is refused. @default 0 */
  readonly after?: number | undefined;
  /** Calls that are refused; then all are answered again. @default every later one */
  readonly times?: number | undefined;
  /** What the answer tells to wait, in whole seconds. @default 1 */
  readonly retryAfter?: number | undefined;
}

/**
 * Refuses calls with 429 and `rate_limit_exceeded`, as the API does when there were too many. Others are left to the next handler.
 *
 * @param options - After how many calls, and for how many.
 * @returns A handler for `server.use()` or `worker.use()`.
 * @throws `RangeError` that names the option which is no whole number.
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
export function rateLimited({
  after = 0,
  times = Number.POSITIVE_INFINITY,
  retryAfter = 1,
  baseUrl = '*',
}: RateLimitedOptions = {}): HttpHandler {
  for (const [name, value] of Object.entries({ after, times, retryAfter })) {
    if ((Number.isSafeInteger(value) && value >= 0) || (name === 'times' && value === Infinity)) continue;
    throw new RangeError(`${name}: a whole number from 0 on is needed.`);
  }
  let calls = 0;
  return http.all(apiRequests(baseUrl, ['rest', 'oauth']), () => {
    calls += 1;
    if (calls <= after || calls > after + times) return undefined;
    const body = { error: 'rate_limit_exceeded', error_description: 'Too many requests' };
    return respond(429, 'application/json', body, { 'retry-after': String(retryAfter) });
  });
}
