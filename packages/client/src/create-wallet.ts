import type { CallMeta, Client } from './client/index.ts';
import { createOperationsClient } from './create-operations-client.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import type { Scope } from './generated/scopes.gen.ts';
import * as operations from './generated/sdk.gen.ts';
import { parameterPlaces, type Wallet } from './generated/wallet.gen.ts';
import { checkNames, checkTimeout } from './options/check.ts';
import type { WalletOptions } from './options/wallet-options.ts';
import { type PlacedParameters, placeParameters } from './place-parameters.ts';
import type { RequestOptions } from './request-options.ts';

/**
 * Makes a wallet: one method per operation of the API, each of which signs its request and resolves with the answer's
 * body, or throws a {@link WalletError}.
 *
 * @typeParam S - The scopes that `scopes` names; they narrow the types.
 * @param options - How calls are made and signed.
 * @returns The methods. They hold no `this` and can be taken apart.
 * @throws {@link ConfigurationError} that names the option which cannot be right.
 *
 * @example
 * import { createWallet } from '@litas/client';
 *
 * const wallet = createWallet({
 *   client: { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' },
 *   fetch: async () => Response.json({ id: 14471 }), // leave it out to talk to the API
 * });
 * const user = await wallet.getUser({ userId: 14471 });
 * console.log(user.id); // 14471
 */
export function createWallet<S extends Scope = Scope>(options: WalletOptions<S> = {}): Wallet<S> {
  const client = createOperationsClient(options);
  const methods = Object.entries(parameterPlaces).map(([operation, places]) => {
    const method = async (parameters?: Record<string, unknown>, callOptions: RequestOptions = {}) =>
      generated(operation)({
        client,
        ...placeParameters(operation, places, parameters),
        ...requestInit(operation, callOptions),
      });
    return [operation, method] as const;
  });
  // The table is made from the same description as the interface.
  return Object.fromEntries(methods) as unknown as Wallet<S>;
}

interface GeneratedOptions extends PlacedParameters, RequestOptions {
  client: Client;
  meta: CallMeta;
}

const generated = (operation: string) =>
  (operations as unknown as Record<string, (options: GeneratedOptions) => Promise<unknown>>)[operation]!;

function requestInit(operation: string, options: RequestOptions): RequestOptions & { meta: CallMeta } {
  checkNames('request options', options, ['signal', 'timeoutMs', 'headers']);
  const { signal, timeoutMs, headers } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new ConfigurationError('signal', 'An AbortSignal is needed.');
  }
  if (timeoutMs !== undefined) checkTimeout('timeoutMs', timeoutMs);
  if (headers !== undefined) checkHeaders(headers);
  return { signal, headers, meta: { operation, timeoutMs } };
}

function checkHeaders(headers: Readonly<Record<string, string>>): void {
  let parsed: Headers;
  try {
    parsed = new Headers(headers);
  } catch {
    // The platform's message quotes the value, so it is not kept as the cause.
    throw new ConfigurationError('headers', 'A name or a value cannot be sent.');
  }
  if (parsed.has('authorization')) {
    throw new ConfigurationError('headers', 'The client writes the Authorization header itself.');
  }
}
