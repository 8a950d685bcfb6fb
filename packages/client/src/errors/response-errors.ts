import type { WalletErrorCode } from './codes.ts';
import { WalletError } from './wallet-error.ts';

/** A captcha that a person has to solve before a call can be retried. */
export interface Captcha {
  /** Where the solution goes, as the form field `g-recaptcha-response`; `undefined` when the server names no such place. */
  readonly unlockUrl: string | undefined;
  /** Site key, to show the captcha with; `undefined` when the server gives none. */
  readonly siteKey: string | undefined;
}

/** What the client reads of a response, the platform's or that of another implementation. */
export interface FetchResponse {
  /** Whether the status is one of 2xx. */
  readonly ok: boolean;
  /** HTTP status. */
  readonly status: number;
  /** The headers. */
  readonly headers: { get(name: string): string | null };
  /** Reads the body to its end. */
  text(): Promise<string>;
}

/** What a response says about an error. */
export interface ErrorDetails {
  /** The API's code, or the usual one for the status when the response has none. */
  readonly code: WalletErrorCode;
  /** HTTP status. */
  readonly status: number;
  /** A sentence for developers, never for users. */
  readonly description?: string | undefined;
  /** Messages by the field that they are about. */
  readonly properties?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Names the request to the vendor's support. */
  readonly correlationId?: string | undefined;
  /** Whether the same call may succeed when it is retried. */
  readonly retryable: boolean;
  /** What a person has to solve first. */
  readonly captcha?: Captcha | undefined;
  /** The response, as plain values; its `text()` can be read any number of times. */
  readonly response: FetchResponse;
}

/** Error details as far as they are known. */
export type PartialErrorDetails = { readonly [Name in keyof ErrorDetails]?: ErrorDetails[Name] | undefined };

/**
 * Keeps on an error what the server said. Its own words may repeat what was sent: logs, `inspect` and JSON show enumerable
 * properties only, so that they stay out of there.
 */
export function keepDetails(error: Error, details: PartialErrorDetails): void {
  const { status, correlationId, description, properties, captcha, response } = details;
  Object.assign(error, { status, correlationId });
  for (const [name, value] of Object.entries({ description, properties, captcha, response })) {
    Object.defineProperty(error, name, { value });
  }
}

/**
 * The API refused a call.
 *
 * `description`, `properties`, `captcha` and `response` hold the server's own words, which may repeat what was sent. They are not
 * enumerable, so that logging the error does not show them.
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
  /** The class by name, which minifying does not change. */
  override readonly name = 'ApiError';
  /** HTTP status. */
  declare readonly status: number;
  /** Names the request to the vendor's support; `undefined` when the response has none. */
  declare readonly correlationId: string | undefined;
  /** A sentence for developers, never for users; `undefined` when the response has none. */
  declare readonly description: string | undefined;
  /** Messages by the field that they are about; `undefined` when the response has none. */
  declare readonly properties: Readonly<Record<string, readonly string[]>> | undefined;
  /** What a person has to solve before the call can be retried; `undefined` when there is nothing of the kind. */
  declare readonly captcha: Captcha | undefined;
  /** The response, as plain values; its `text()` can be read any number of times. */
  declare readonly response: FetchResponse;

  /**
   * @param operation - What was called.
   * @param details - What the response says.
   * @param explanation - Ends the message; never a secret.
   */
  constructor(operation: string, details: ErrorDetails, explanation?: string) {
    const { code, status, retryable } = details;
    super(code, errorMessage(operation, status, code, explanation), { retryable });
    keepDetails(this, details);
  }
}

/** The message of an error response: operation, status, code, and an explanation that is not secret where there is one. */
export const errorMessage = (
  operation: string,
  status: number,
  code: WalletErrorCode,
  explanation?: string,
): string => `${operation} failed with ${status} (${code})${explanation ? `: ${explanation}` : ''}`;

/**
 * Authorization failed: the token endpoint refused, the person did, or the redirect cannot be trusted.
 *
 * `description`, `properties`, `captcha` and `response` hold the server's own words, which may repeat what was sent. They are not
 * enumerable, so that logging the error does not show them.
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
  /** The class by name, which minifying does not change. */
  override readonly name = 'OAuthError';
  /** HTTP status; `undefined` when a redirect is at fault. */
  declare readonly status: number | undefined;
  /** Names the request to the vendor's support; `undefined` when there is none. */
  declare readonly correlationId: string | undefined;
  /** A sentence for developers, never for users; `undefined` when there is none. */
  declare readonly description: string | undefined;
  /** Messages by the field that they are about; `undefined` when there are none. */
  declare readonly properties: Readonly<Record<string, readonly string[]>> | undefined;
  /** What a person has to solve before the call can be retried; `undefined` when there is nothing of the kind. */
  declare readonly captcha: Captcha | undefined;
  /** The response of the token endpoint; `undefined` when a redirect is at fault. */
  declare readonly response: FetchResponse | undefined;

  /**
   * @param code - The code of the server, or one of ours.
   * @param message - What happened, for a developer; never a secret.
   * @param details - What the response says, where there is one.
   * @param options - `cause` keeps the original error.
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
 * Makes the error for a session that is over, or has not begun.
 *
 * @param cause - The error response that ended it; leave it out when there is no token.
 */
export function authorizeAgain(cause?: ApiError | OAuthError): OAuthError {
  const { status, correlationId, description, response } = cause ?? {};
  return new OAuthError(
    'authorize_again',
    cause
      ? 'The session is over: the person must consent again'
      : 'There is no token: the person must consent first',
    { status, correlationId, description, response },
    { cause },
  );
}
