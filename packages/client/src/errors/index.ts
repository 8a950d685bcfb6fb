export type { ClientErrorCode, KnownErrorCode, RedirectErrorCode, WalletErrorCode } from './codes.ts';
export { ConfigurationError } from './configuration-error.ts';
export {
  ApiError,
  type Captcha,
  type ErrorDetails,
  type FetchResponse,
  OAuthError,
  type PartialErrorDetails,
} from './response-errors.ts';
export { AbortError, ConnectionError, TimeoutError } from './unanswered-errors.ts';
export { WalletError, type WalletErrorOptions } from './wallet-error.ts';
