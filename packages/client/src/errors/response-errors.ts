import type { WalletErrorCode } from './codes.ts';
import { WalletError } from './wallet-error.ts';

/** A captcha that the user has to solve before a call can be retried. */
export interface Captcha {
  /** URL to which the solution is sent, as the form field `g-recaptcha-response`; `undefined` when the response has none. */
  readonly unlockUrl: string | undefined;
  /** Site key of the captcha; `undefined` when the response has none. */
  readonly siteKey: string | undefined;
}

/** The part of a response that the client reads, of the platform or of another implementation. */
export interface FetchResponse {
  /** Whether the status is one of 2xx. */
  readonly ok: boolean;
  /** HTTP status. */
  readonly status: number;
  /** The headers. */
  readonly headers: { get(name: string): string | null };
  /** Returns the text of the body. */
  text(): Promise<string>;
}

/** Error details of a response. */
export interface ErrorDetails {
  /** Code of the API, or the usual one for the status when the response has none. */
  readonly code: WalletErrorCode;
  /** HTTP status. */
  readonly status: number;
  /** A sentence for developers, not for users. */
  readonly description?: string | undefined;
  /** Messages by field. */
  readonly properties?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Identifies the request to the vendor's support. */
  readonly correlationId?: string | undefined;
  /** Whether a retry of the same call may succeed. */
  readonly retryable: boolean;
  /** The captcha that the user has to solve first. */
  readonly captcha?: Captcha | undefined;
  /** The response, as plain values; its `text()` can be read any number of times. */
  readonly response: FetchResponse;
}

/** Error details, any of which may be missing. */
export type PartialErrorDetails = { readonly [Name in keyof ErrorDetails]?: ErrorDetails[Name] | undefined };

/**
 * Sets the error details on an error. The texts of the server may quote what was sent, so their properties are not enumerable: logs,
 * `inspect` and JSON do not show them.
 */
export function keepDetails(error: Error, details: PartialErrorDetails): void {
  const { status, correlationId } = details;
  Object.assign(error, { status, correlationId });
  for (const name of ['description', 'properties', 'captcha', 'response'] as const) {
    Object.defineProperty(error, name, { value: details[name] });
  }
}

/**
 * Thrown when the API responds with an error.
 *
 * `description`, `properties`, `captcha` and `response` are texts of the server, which may quote what was sent. They are not enumerable,
 * so that logging the error does not show them.
 *
 * @example
 * import { ApiError, createWallet } from '@litas/client';
 *
 * const wallet = createWallet({ fetch: async () => Response.json({ error: 'not_found' }, { status: 404 }) });
 * await wallet.getServer().catch((error: unknown) => {
 *   if (error instanceof ApiError) console.log(error.status, error.code); // 404 not_found
 * });
 */
export class ApiError extends WalletError {
  /** Class name. It stays the same in minified code. */
  static override readonly name: string = 'ApiError';
  declare readonly name: 'ApiError';
  /** HTTP status. */
  declare readonly status: number;
  /** Identifies the request to the vendor's support; `undefined` when the response has none. */
  declare readonly correlationId: string | undefined;
  /** A sentence for developers, not for users; `undefined` when the response has none. */
  declare readonly description: string | undefined;
  /** Messages by field; `undefined` when the response has none. */
  declare readonly properties: Readonly<Record<string, readonly string[]>> | undefined;
  /** The captcha that the user has to solve before the call can be retried; `undefined` when there is none. */
  declare readonly captcha: Captcha | undefined;
  /** The response, as plain values; its `text()` can be read any number of times. */
  declare readonly response: FetchResponse;

  /**
   * @param operation - `operationId` of the call.
   * @param details - The error details of the response.
   * @param explanation - End of the message. It must not contain a secret.
   */
  constructor(operation: string, details: ErrorDetails, explanation?: string) {
    const { code, status, retryable } = details;
    super(code, errorMessage(operation, status, code, explanation), { retryable });
    keepDetails(this, details);
  }
}

/** Returns the message for an error response: operation, status, code, and an explanation if there is one. */
export const errorMessage = (
  operation: string,
  status: number,
  code: WalletErrorCode,
  explanation?: string,
): string => `${operation} failed with ${status} (${code})${explanation ? `: ${explanation}` : ''}`;

/**
 * Thrown when authorization fails: the token endpoint responds with an error, the user denies consent, the redirect cannot be trusted, or
 * the session has ended.
 *
 * `description`, `properties`, `captcha` and `response` are texts of the server, which may quote what was sent. They are not enumerable,
 * so that logging the error does not show them.
 *
 * @example
 * import { OAuthError, parseRedirect } from '@litas/client';
 *
 * try {
 *   parseRedirect('https://shop.example/callback?error=access_denied&state=Yq81mPzT0aLs5RwE', {
 *     state: 'Yq81mPzT0aLs5RwE',
 *   });
 * } catch (error) {
 *   if (error instanceof OAuthError) console.log(error.code); // access_denied
 * }
 */
export class OAuthError extends WalletError {
  /** Class name. It stays the same in minified code. */
  static override readonly name: string = 'OAuthError';
  declare readonly name: 'OAuthError';
  /** HTTP status; `undefined` when there was no response. */
  declare readonly status: number | undefined;
  /** Identifies the request to the vendor's support; `undefined` when there was no response. */
  declare readonly correlationId: string | undefined;
  /** A sentence for developers, not for users; `undefined` when there is none. */
  declare readonly description: string | undefined;
  /** Messages by field; `undefined` when there are none. */
  declare readonly properties: Readonly<Record<string, readonly string[]>> | undefined;
  /** The captcha that the user has to solve before the call can be retried; `undefined` when there is none. */
  declare readonly captcha: Captcha | undefined;
  /** The response of the token endpoint; `undefined` when there was none. */
  declare readonly response: FetchResponse | undefined;

  /**
   * @param code - Code of the API, or of this package.
   * @param message - What happened, for developers. It must not contain a secret.
   * @param details - The error details of the response, if there was one.
   * @param options - `cause` is the original error.
   */
  constructor(
    code: WalletErrorCode,
    message: string,
    details: PartialErrorDetails = {},
    { cause }: ErrorOptions = {},
  ) {
    super(code, message, { retryable: details.retryable ?? false, cause });
    keepDetails(this, details);
  }
}

/**
 * Creates the error for a session that has ended or does not exist.
 *
 * @param cause - The error response that ended it; left out when there is no token.
 */
export const authorizeAgain = (cause?: ApiError | OAuthError): OAuthError =>
  new OAuthError(
    'authorize_again',
    cause
      ? 'The session has ended: the user must consent again'
      : 'The token store is empty: the user must consent first',
    cause,
    { cause },
  );
