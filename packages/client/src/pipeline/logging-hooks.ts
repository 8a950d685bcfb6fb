import { type Check } from '../errors/assert.ts';
import type { WalletError } from '../errors/wallet-error.ts';
import { callHook } from '../options/callbacks.ts';
import { defined, withMethods } from '../options/check.ts';
import {
  checkHooks,
  type LogFields,
  type Logger,
  type PlannedRetry,
  type ReceivedResponse,
  type TokenChange,
  type WalletHooks,
} from '../options/hooks.ts';

/** Checks for a logger. */
export const aLogger: Check = withMethods('debug', 'warn');

/** The fields of an event that are logged: an allow-list, so that a field which is added later is not. */
const loggedFields = [
  'callId',
  'operation',
  'method',
  'attempt',
  'status',
  'correlationId',
  'durationMs',
  'delayMs',
  'code',
  'reason',
] as const satisfies readonly (keyof LogFields)[];

/**
 * Creates hooks that write to a logger. Lines contain the fields of {@link LogFields} and nothing else. `createWallet` has the option
 * `logger` for it.
 *
 * @param logger - Writes the lines.
 * @param hooks - Additional hooks. @default none
 * @returns The hooks.
 * @throws {@link ConfigurationError} when the logger is not valid.
 *
 * @example
 * import { createOperationsClient, getServer, loggingHooks, observeRequests } from '@litas/client/operations';
 *
 * const client = createOperationsClient({
 *   fetch: async () => Response.json({ time: 1767225600 }),
 *   observe: observeRequests(loggingHooks({ debug: (line) => console.log(line), warn: console.warn })),
 * });
 * await getServer({ client }); // prints: getServer responded 200
 */
export function loggingHooks(logger: Logger, hooks: WalletHooks = {}): WalletHooks {
  aLogger('logger', logger);
  checkHooks('hooks', hooks);
  return {
    ...hooks,
    onResponse: (event) => {
      void callHook(hooks, 'onResponse', event);
      const { operation, error, status } = event;
      return error
        ? logger.warn(`${operation} failed (${error.code})`, fieldsOf(event))
        : logger.debug(`${operation} responded ${status}`, fieldsOf(event));
    },
    onRetry: (event) => {
      void callHook(hooks, 'onRetry', event);
      return logger.warn(`${event.operation} is retried in ${Math.ceil(event.delayMs)} ms`, fieldsOf(event));
    },
    onTokenChange: async (event) => {
      await callHook(hooks, 'onTokenChange', event);
      return logger.debug(`Token ${event.reason}`, fieldsOf(event));
    },
    onError: (error) => {
      void callHook(hooks, 'onError', error);
      return logger.warn(error.message, {});
    },
  };
}

function fieldsOf(event: ReceivedResponse | PlannedRetry | TokenChange): LogFields {
  const { error } = event as { error?: WalletError };
  const all: Readonly<Record<string, unknown>> = { ...event, code: error?.code };
  const fields = loggedFields.map((name) => {
    const value = all[name];
    // Delays and clocks may have fractions of a millisecond.
    return [name, typeof value === 'number' ? Math.ceil(value) : value];
  });
  return defined(Object.fromEntries(fields) as LogFields);
}
