export type { ListCall, ToArrayOptions } from './calls/list-call.ts';
export type { ItemOf } from './calls/pagination.ts';
export type { Answer, WalletCall, WalletResponse } from './calls/wallet-call.ts';
export type { ReceivedBody, ResponseValidator } from './client/index.ts';
export { createWallet } from './create-wallet.ts';
export * from './errors/index.ts';
export type * from './generated/scoped-types.gen.ts';
export type { ExtendedScope, RequestedScope, Scope } from './generated/scopes.gen.ts';
export type * from './generated/types.gen.ts';
export type * from './generated/wallet.gen.ts';
// The description has entities of these names too.
export type {
  ClientCredentials as ClientCredentialsEntity,
  Token as TokenEntity,
  Wallet as WalletEntity,
} from './generated/types.gen.ts';
export type { Wallet } from './generated/wallet.gen.ts';
export * from './oauth/index.ts';
export type { ExtParameters } from './mac/encode-ext.ts';
export type { CredentialsSource, Credentials } from './options/credentials.ts';
export { loggingHooks, type LogFields, type Logger } from './options/logging-hooks.ts';
export type { CallRetryOptions, RetryOptions, WalletRetryOptions } from './options/retry-options.ts';
export type {
  OperationsHooks,
  OutgoingRequest,
  PlannedRetry,
  ReceivedResponse,
  Sending,
  SignedRequest,
  TokenChange,
  WalletHooks,
} from './options/wallet-hooks.ts';
export type { OperationsOptions, WalletOptions } from './options/wallet-options.ts';
export { observeRequests, type ObserveRequests } from './pipeline/observe-requests.ts';
export type { Send } from './pipeline/middleware.ts';
export type { RequestOptions } from './request-options.ts';
export type { Granted, Holds } from './scopes/granted.ts';
export type { MissingScope, Permitted } from './scopes/missing-scope.ts';
export type { Shown } from './scopes/shown.ts';
export type { Clock } from './time/clock.ts';
export { memoryTokenStore, type TokenStore } from './tokens/token-store.ts';
export { refreshTokens, refreshTokensWithActivation } from './tokens/refresh-tokens.ts';
export type { TokenRefresh } from './tokens/token-refresh.ts';
export type { Token } from './tokens/token.ts';
