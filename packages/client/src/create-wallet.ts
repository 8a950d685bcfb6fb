import { ListCall } from './calls/list-call.ts';
import { placeParameters } from './calls/place-parameters.ts';
import { WalletCall } from './calls/wallet-call.ts';
import { createOperationsClient } from './create-operations-client.ts';
import { reading } from './errors/assert.ts';
import { type Descriptor, descriptors } from './generated/descriptors.gen.ts';
import type { Wallet } from './generated/methods/wallet.gen.ts';
import type { Scope } from './generated/scopes.gen.ts';
import { callOptions, type RequestOptions } from './options/request-options.ts';
import type { WalletOptions } from './options/wallet-options.ts';
import type { CallResult, Client } from './transport/client.ts';
import { bodyWriterOf } from './transport/write-body.ts';
import { clientsOfWallets } from './calls/wallet-client.ts';
import { withDefaults } from './wallet-defaults.ts';

/**
 * Creates a wallet: one method per operation of the API. Each method signs its request and resolves with the data of the response, or
 * rejects with a {@link WalletError}.
 *
 * @typeParam S - The scopes of the option `scopes`, which narrow the types.
 * @param options - Options of all calls.
 * @returns The methods. They do not use `this`, so that they can be destructured.
 * @throws {@link ConfigurationError} that names the option which is not valid.
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
  const client = createOperationsClient(withDefaults(options));
  const methods = descriptors.map((descriptor) => [descriptor.operation, methodOf(client, descriptor)]);
  // The descriptors are generated from the same description as the interface.
  const wallet = Object.fromEntries(methods) as Wallet<S>;
  clientsOfWallets.set(wallet, client);
  return wallet;
}

type Parameters = Readonly<Record<string, unknown>>;

function methodOf(client: Client, descriptor: Descriptor) {
  const { operation, pages, contentType } = descriptor;
  const write = bodyWriterOf(contentType);
  return (parameters: Parameters = {}, options: RequestOptions = {}) => {
    // Iterating over a list stops where another user signs in.
    const session = {};
    const fetchPage = async (given: Parameters): Promise<CallResult<unknown>> =>
      client.call(
        descriptor,
        reading(operation, () => ({
          ...placeParameters(descriptor, given),
          ...callOptions(options),
          session,
          write,
        })),
      );
    const { signal } = (options as RequestOptions | null) ?? {};
    return pages
      ? new ListCall({ operation, pagination: pages, parameters, signal, fetchPage })
      : new WalletCall(fetchPage(parameters));
  };
}
