import { type Client, createClient } from './client/index.ts';
import { settingsFrom } from './options/settings.ts';
import type { OperationsOptions } from './options/wallet-options.ts';
import { createPipeline } from './pipeline/pipeline.ts';

/**
 * Makes the client that the functions of `@litas/client/operations` take. They sign, fail and time out as the methods of
 * a wallet do; a bundle holds only the functions that are used.
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
  const client: Client = createClient({
    baseUrl: settings.baseUrl,
    validateResponse: settings.validateResponse,
    send: (request, operation, { meta }) => send(request, operation, meta),
  });
  const send = createPipeline(settings, client);
  return client;
}
