import { WalletError } from './errors/wallet-error.ts';
import { settingsFrom } from './options/settings.ts';
import type { OperationsOptions } from './options/wallet-options.ts';
import { createPipeline } from './pipeline/pipeline.ts';
import type { CallResult, Client } from './transport/client.ts';

// Not every engine has it.
const tracing: ErrorConstructor & { captureStackTrace?: (target: object) => void } = Error;

/**
 * Makes the client that the functions of `@litas/client/operations` take. They sign, fail and time out as the methods of
 * a wallet do; a bundle holds only the functions that are used. For the same reason it refreshes no token unless `refresh` is
 * given.
 *
 * @param options - How calls are made and signed.
 * @returns A client to give to each function as `client`.
 * @throws `ConfigurationError` that names the option which cannot be right.
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
  const client: Client = {
    baseUrl: settings.baseUrl,
    identity: settings.identity,
    tokens: settings.tokens,
    call: async <Data>(...call: Parameters<typeof send>) => {
      try {
        const result = await send(...call);
        const { operation, method = 'GET', path } = call[0];
        settings.validateResponse?.({ operation, method, path, body: result.data });
        return result as CallResult<Data>;
      } catch (error) {
        // Where it was made is too deep for a trace to reach the caller, or has no trace, such as a timer.
        if (error instanceof WalletError) tracing.captureStackTrace?.(error);
        throw error;
      }
    },
  };
  const send = createPipeline(settings, client);
  return client;
}
