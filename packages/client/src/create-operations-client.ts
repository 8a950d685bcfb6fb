import { type Client, createClient } from './client/index.ts';
import { settingsFrom } from './options/settings.ts';
import type { WalletOptions } from './options/wallet-options.ts';
import { limitTime } from './pipeline/limit-time.ts';
import { compose } from './pipeline/middleware.ts';
import { sign } from './pipeline/sign.ts';
import { transport } from './pipeline/transport.ts';

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
export function createOperationsClient(options: WalletOptions = {}): Client {
  const { baseUrl, fetch, timeoutMs, signer, validateResponse } = settingsFrom(options);
  return createClient({
    baseUrl,
    validateResponse,
    send: (request, operation, { meta = {} }) => {
      const chain = [limitTime(meta.timeoutMs ?? timeoutMs, operation), sign(signer, operation)];
      return compose(chain, transport(fetch, operation))(request);
    },
  });
}
