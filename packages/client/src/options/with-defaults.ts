import { checkHooks, observeRequests } from '../pipeline/observe-requests.ts';
import { refreshTokens } from '../tokens/refresh-tokens.ts';
import { aListOfScopes } from './check.ts';
import { loggingHooks } from './logging-hooks.ts';
import type { OperationsOptions, WalletOptions } from './wallet-options.ts';

/** Makes options of a client out of those of a wallet: what a wallet does unless told otherwise is named. */
export function withDefaults(options: WalletOptions): OperationsOptions {
  // What is no object is refused with the rest.
  if (Object(options) !== options) return options;
  const { logger, refresh = refreshTokens, scopes, hooks: given = {}, ...others } = options;
  if (scopes !== undefined) aListOfScopes('scopes', scopes);
  checkHooks('hooks', given);
  const told = logger === undefined ? given : loggingHooks(logger, given);
  const observe = observeRequests(told);
  const { onRequest, onResponse, ...hooks } = told;
  return { ...others, refresh, hooks, ...((onRequest ?? onResponse) && { observe }) };
}
