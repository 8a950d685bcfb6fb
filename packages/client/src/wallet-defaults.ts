import { refreshTokens } from './auth/refresh-tokens.ts';
import { aListOfScopes, checkOptions, type Checks } from './options/check.ts';
import { checkHooks } from './options/hooks.ts';
import { operationsChecks } from './options/settings.ts';
import type { OperationsOptions, WalletOptions } from './options/wallet-options.ts';
import { aLogger, loggingHooks } from './pipeline/logging-hooks.ts';
import { observeRequests } from './pipeline/observe-requests.ts';

const { observe: _, ...shared } = operationsChecks;
const checks: Checks<WalletOptions> = {
  ...shared,
  hooks: checkHooks,
  scopes: aListOfScopes,
  logger: aLogger,
};

/** Converts the options of a wallet to those of a client for functions, with the defaults of a wallet. */
export function withDefaults(options: WalletOptions): OperationsOptions {
  checkOptions('options', options, checks);
  const { logger, refresh = refreshTokens, scopes: __, hooks: given, ...others } = options;
  const hooks = logger === undefined ? given : loggingHooks(logger, given);
  return { ...others, refresh, observe: hooks && observeRequests(hooks) };
}
