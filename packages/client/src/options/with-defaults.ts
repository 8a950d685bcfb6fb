import { refreshTokens } from '../tokens/refresh-tokens.ts';
import { aListOfScopes } from './check.ts';
import { loggingHooks } from './logging-hooks.ts';
import type { OperationsOptions, WalletOptions } from './wallet-options.ts';

/** Makes options of a client out of those of a wallet: what a wallet does unless told otherwise is named. */
export function withDefaults(options: WalletOptions): OperationsOptions {
  // What is no object is refused with the rest.
  if (Object(options) !== options) return options;
  const { logger, refresh = refreshTokens, scopes, ...others } = options;
  if (scopes !== undefined) aListOfScopes('scopes', scopes);
  return { ...others, refresh, ...(logger !== undefined && { hooks: loggingHooks(logger, options.hooks) }) };
}
