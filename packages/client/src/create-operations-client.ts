import { walletErrorOf } from './errors/assert.ts';
import { settingsFrom } from './options/settings.ts';
import type { OperationsOptions } from './options/wallet-options.ts';
import { createPipeline } from './pipeline/pipeline.ts';
import type { CallResult, Client } from './transport/client.ts';

// Not every engine has `captureStackTrace`.
type Tracing = { captureStackTrace?: (target: object) => void };

/**
 * Creates the client for the functions of `@litas/client/operations`. They sign, throw and time out like the methods of a wallet, and a
 * bundle contains only the functions that are used. For the same reason this client refreshes no token unless `refresh` is set.
 *
 * @param options - Options of all calls.
 * @returns A client, to pass to each function as `client`.
 * @throws `ConfigurationError` that names the option which is not valid.
 *
 * @example
 * import { createOperationsClient, getServer } from '@litas/client/operations';
 *
 * const client = createOperationsClient({ fetch: async () => Response.json({ time: 1767225600 }) });
 * const { time } = await getServer({ client });
 * console.log(time); // 1767225600
 */
export function createOperationsClient(options: OperationsOptions = {}): Client {
  const settings = settingsFrom(options);
  const { baseUrl, identity, tokens, validateResponse } = settings;
  const client: Client = {
    baseUrl,
    identity,
    tokens,
    call: async <Data>(...call: Parameters<typeof send>) => {
      const { operation, method = 'GET', path } = call[0];
      try {
        const result = await send(...call);
        validateResponse?.({ operation, method, path, body: result.data });
        return result as CallResult<Data>;
      } catch (cause) {
        const error = walletErrorOf(operation, cause);
        // The trace of where it was created does not reach the caller, or is empty, as that of a timer.
        (Error as Tracing).captureStackTrace?.(error);
        throw error;
      }
    },
  };
  const send = createPipeline(settings, client);
  return client;
}
