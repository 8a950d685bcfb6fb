import { correlationIdOf } from '../correlation-id.ts';
import type { ApiError } from '../errors/api-error.ts';
import { WalletError } from '../errors/wallet-error.ts';
import type { WalletHooks } from '../options/wallet-hooks.ts';
import type { Clock } from '../time/clock.ts';
import type { Middleware } from './middleware.ts';

/** Tells the hooks of every request that is sent, and how it ended. */
export const observe =
  ({ onRequest, onResponse }: Pick<WalletHooks, 'onRequest' | 'onResponse'>, clock: Clock): Middleware =>
  async (attempt, next) => {
    const { call, request } = attempt;
    const { method, url, headers } = request;
    call.sent += 1;
    const sending = { callId: call.id, operation: call.operation, method, url, attempt: call.sent };
    onRequest?.({ ...sending, headers });

    const begin = clock.now();
    const tell = (response: Response | undefined, error?: WalletError) =>
      onResponse?.({
        ...sending,
        status: response?.status,
        correlationId: response && correlationIdOf(response),
        durationMs: clock.now() - begin,
        error,
      });
    let response: Response;
    try {
      response = await next(attempt);
    } catch (error) {
      // Only refusals have an answer.
      if (error instanceof WalletError) tell((error as Partial<ApiError>).response, error);
      throw error;
    }
    tell(response);
    return response;
  };
