import type { WalletError } from '../errors/wallet-error.ts';
import { callHook } from '../options/callbacks.ts';
import { type Check, defined, withMethods } from '../options/check.ts';
import type {
  LogFields,
  Logger,
  PlannedRetry,
  ReceivedResponse,
  TokenChange,
  WalletHooks,
} from '../options/hooks.ts';

/** Refuses what cannot take lines. */
export const aLogger: Check = withMethods('debug', 'warn');

/** What is shown. Whatever else an event holds, now or later, is not. */
const shown = [
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
 * Makes hooks that call the hooks given, and write to a logger. Lines hold what {@link LogFields} names and
 * nothing else. `createWallet` does it for the option `logger`.
 *
 * @param logger - Takes the lines.
 * @param hooks - Hooks to call too; none when left out.
 *
 * @example
 * import { createOperationsClient, getServer, loggingHooks, observeRequests } from '@litas/client/operations';
 *
 * const client = createOperationsClient({
 *   fetch: async () => Response.json({ time: 1767225600 }),
 *   observe: observeRequests(loggingHooks({ debug: (line) => console.log(line), warn: console.warn })),
 * });
 * await getServer({ client }); // prints: getServer answered 200
 */
export function loggingHooks(logger: Logger, hooks: WalletHooks = {}): WalletHooks {
  aLogger('logger', logger);
  return {
    ...hooks,
    onResponse: (event) => {
      void callHook(hooks, 'onResponse', event);
      const { operation, error, status } = event;
      return error
        ? logger.warn(`${operation} failed (${error.code})`, fieldsOf(event))
        : logger.debug(`${operation} answered ${status}`, fieldsOf(event));
    },
    onRetry: (event) => {
      void callHook(hooks, 'onRetry', event);
      return logger.warn(`${event.operation} is repeated in ${Math.ceil(event.delayMs)} ms`, fieldsOf(event));
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
  const fields = shown.map((name) => {
    const value = all[name];
    // Waits and clocks may have parts of a millisecond.
    return [name, typeof value === 'number' ? Math.ceil(value) : value];
  });
  return defined(Object.fromEntries(fields) as LogFields);
}
