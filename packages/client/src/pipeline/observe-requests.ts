import { correlationIdOf } from '../correlation-id.ts';
import type { ApiError } from '../errors/api-error.ts';
import { WalletError } from '../errors/wallet-error.ts';
import { aFunction, anObjectOf, type Check, type Checks } from '../options/check.ts';
import { operationsHookChecks, type WalletHooks } from '../options/wallet-hooks.ts';
import type { ReadAnswer } from '../read-answer.ts';
import type { Clock } from '../time/clock.ts';
import type { Middleware } from './middleware.ts';

/** What tells of requests and answers: {@link observeRequests} makes it. */
export interface ObserveRequests {
  /** @internal */
  (clock: Clock): Middleware;
}

const checks: Checks<WalletHooks> = { ...operationsHookChecks, onRequest: aFunction, onResponse: aFunction };

/** Refuses hooks that cannot be right. */
export const checkHooks: Check = anObjectOf(checks);

/**
 * Tells hooks of every request that is sent, and how it ended. `createWallet` does it by itself; a client of single
 * operations does where this is named.
 *
 * @param hooks - The functions to tell; none but `onRequest` and `onResponse` is told here.
 * @throws {@link ConfigurationError} that names the hook which cannot be right.
 *
 * @example
 * import { createOperationsClient, getServer, observeRequests } from '@litas/client/operations';
 *
 * const client = createOperationsClient({
 *   fetch: async () => Response.json({ time: 1767225600 }),
 *   observe: observeRequests({ onResponse: ({ operation, status }) => console.log(operation, status) }),
 * });
 * await getServer({ client }); // prints: GET /rest/v1/server 200
 */
export function observeRequests(hooks: WalletHooks): ObserveRequests {
  checkHooks('hooks', hooks);
  return (clock) => observe(hooks, clock);
}

const observe =
  ({ onRequest, onResponse }: WalletHooks, clock: Clock): Middleware =>
  async (attempt, next) => {
    const { call, request, signal } = attempt;
    // A token may have come too late.
    signal.throwIfAborted();
    const { method, url, headers } = request;
    call.sent += 1;
    const sending = { callId: call.id, operation: call.operation, method, url, attempt: call.sent };
    onRequest?.({ ...sending, headers });

    const begin = clock.now();
    const tell = (error: unknown, response?: Response) => {
      // The time limit may have told it before, and another request be under way.
      if (call.tell !== tell || !(error === undefined || error instanceof WalletError)) return;
      call.tell = undefined;
      onResponse?.({
        ...sending,
        status: response?.status,
        correlationId: response && correlationIdOf(response),
        durationMs: clock.now() - begin,
        error,
      });
    };
    call.tell = tell;
    let answer: ReadAnswer;
    try {
      answer = await next(attempt);
    } catch (error) {
      // Only refusals have an answer.
      tell(error, (error as Partial<ApiError>).response);
      throw error;
    }
    tell(undefined, answer.response);
    return answer;
  };
