export { refreshTokens, refreshTokensWithActivation } from './auth/refresh-tokens.ts';
export { createOperationsClient } from './create-operations-client.ts';
export type { Descriptor, OperationId, Pagination, PathParameterKind } from './generated/descriptors.gen.ts';
export * from './generated/methods/operations.gen.ts';
export type { CallMeta, CallOptions } from './options/request-options.ts';
export type { OperationsOptions } from './options/wallet-options.ts';
export { loggingHooks } from './pipeline/logging-hooks.ts';
export { observeRequests } from './pipeline/observe-requests.ts';
export type { Call, CallResult, Client, OperationData, Options, PlacedData } from './transport/client.ts';
