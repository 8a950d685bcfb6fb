export { AbortError } from './abort-error.ts';
export { ApiError } from './api-error.ts';
export type { ClientErrorCode, KnownErrorCode, RedirectErrorCode, WalletErrorCode } from './codes.ts';
export { ConfigurationError } from './configuration-error.ts';
export { ConnectionError } from './connection-error.ts';
export { OAuthError } from './oauth-error.ts';
export type { Captcha, PartialRefusal, Refusal } from './refusal.ts';
export { TimeoutError } from './timeout-error.ts';
export { WalletError, type WalletErrorOptions } from './wallet-error.ts';
