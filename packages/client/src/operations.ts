export type { CallMeta, Client } from './client/index.ts';
export { createOperationsClient } from './create-operations-client.ts';
export * from './generated/sdk.gen.ts';
export { loggingHooks } from './options/logging-hooks.ts';
export { observeRequests } from './pipeline/observe-requests.ts';
export type { OperationsOptions } from './options/wallet-options.ts';
export { refreshTokens, refreshTokensWithActivation } from './tokens/refresh-tokens.ts';
