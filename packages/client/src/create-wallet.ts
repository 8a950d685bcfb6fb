import { ListCall } from './calls/list-call.ts';
import { requestInit, type RequestInitParts } from './calls/request-init.ts';
import { type Answer, WalletCall } from './calls/wallet-call.ts';
import type { Client } from './client/index.ts';
import { createOperationsClient } from './create-operations-client.ts';
import { pagination } from './generated/pagination.gen.ts';
import type { Scope } from './generated/scopes.gen.ts';
import * as operations from './generated/sdk.gen.ts';
import { parameterPlaces, type Wallet } from './generated/wallet.gen.ts';
import type { WalletOptions } from './options/wallet-options.ts';
import { withDefaults } from './options/with-defaults.ts';
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
  const client = createOperationsClient(withDefaults(options));
  const methods = Object.entries(parameterPlaces).map(([operation, places]) => {
    const answerOf = async (
      parameters: Parameters,
      callOptions: RequestOptions,
    ): Promise<Answer<unknown>> => {
      const answers: Response[] = [];
      const data = await generated(operation)({
        client,
        ...placeParameters(operation, places, parameters),
        ...requestInit(operation, callOptions, (response) => answers.push(response)),
      });
      const [response = Response.error()] = answers;
      return { data, response };
    };
    const pages = pagination[operation];
    const method = (parameters: Parameters = {}, callOptions: RequestOptions = {}) =>
      pages
        ? new ListCall({
            operation,
            pagination: pages,
            parameters,
            signal: (callOptions as RequestOptions | null)?.signal,
            ask: (pageParameters) => answerOf(pageParameters, callOptions),
          })
        : new WalletCall(answerOf(parameters, callOptions));
    return [operation, method] as const;
  });
  // The table is made from the same description as the interface.
  return Object.fromEntries(methods) as unknown as Wallet<S>;
}

type Parameters = Readonly<Record<string, unknown>>;

interface GeneratedOptions extends PlacedParameters, RequestInitParts {
  client: Client;
}

const generated = (operation: string) =>
  (operations as unknown as Record<string, (options: GeneratedOptions) => Promise<unknown>>)[operation]!;
