export { authorizationUrl, type AuthorizationUrlOptions, createState } from './auth/authorization-url.ts';
export type { CodeExchange, LogIn, OAuth, PreparedSession, RefreshRequest } from './auth/oauth.ts';
export { parseRedirect, type ParseRedirectOptions, type Redirect } from './auth/parse-redirect.ts';
export { refreshTokens, refreshTokensWithActivation } from './auth/refresh-tokens.ts';
export { tokenFrom } from './auth/token-from.ts';
export type { ListCall, ToArrayOptions } from './calls/list-call.ts';
export type { ItemOf } from './calls/pages.ts';
export type { Granted, Holds, MissingScope, Permitted, Shown } from './calls/scopes.ts';
export type { WalletCall, WalletResponse } from './calls/wallet-call.ts';
export { createOAuth } from './create-oauth.ts';
export { createWallet } from './create-wallet.ts';
export * from './errors/index.ts';
export type { OperationId } from './generated/descriptors.gen.ts';
export type * from './generated/methods/scoped-types.gen.ts';
export type * from './generated/methods/wallet.gen.ts';
export type { Scope } from './generated/scopes.gen.ts';
export type * from './generated/types.gen.ts';
export { userMessage } from './messages/user-message.ts';
export type { HmacFunctions } from './mac/compute-mac.ts';
export type { ExtParameters } from './mac/encode-ext.ts';
export type { Clock } from './options/clock.ts';
export {
  type Credentials,
  type CredentialsSource,
  memoryTokenStore,
  type Token,
  type TokenReplacement,
  type TokenStore,
} from './options/credentials.ts';
export type {
  LogFields,
  Logger,
  ObserveRequests,
  OutgoingRequest,
  PlannedRetry,
  ReceivedResponse,
  Sending,
  SignedRequest,
  TokenChange,
  WalletHooks,
} from './options/hooks.ts';
export type { AsClient, CallMeta, CallOptions, RequestOptions } from './options/request-options.ts';
export type { CallRetryOptions, RetryOptions, WalletRetryOptions } from './options/retry-options.ts';
export type {
  Fetch,
  FetchInit,
  OperationsOptions,
  ReceivedBody,
  ResponseValidator,
  TokenRefresh,
  WalletOptions,
} from './options/wallet-options.ts';
export { loggingHooks } from './pipeline/logging-hooks.ts';
export { observeRequests } from './pipeline/observe-requests.ts';
export type { CallResult } from './transport/client.ts';
