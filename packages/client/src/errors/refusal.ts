import type { WalletErrorCode } from './codes.ts';

/** A captcha that a person has to solve before a call can be repeated. */
export interface Captcha {
  /** Where the answer goes, as the form field `g-recaptcha-response`; `undefined` when the server names no such place. */
  readonly unlockUrl: string | undefined;
  /** Site key, to show the captcha with; `undefined` when the server gives none. */
  readonly siteKey: string | undefined;
}

/** What an answer says about a refusal. */
export interface Refusal {
  /** The API's code, or the usual one for the status when the answer has none. */
  readonly code: WalletErrorCode;
  /** HTTP status. */
  readonly status: number;
  /** A sentence for developers, never for users. */
  readonly description?: string | undefined;
  /** Messages by the field that they are about. */
  readonly properties?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Names the request to the vendor's support. */
  readonly correlationId?: string | undefined;
  /** Whether the same call may succeed when it is repeated. */
  readonly retryable: boolean;
  /** What a person has to solve first. */
  readonly captcha?: Captcha | undefined;
  /** The answer itself; the body of a refusal can still be read. */
  readonly response: Response;
}

/** A refusal as far as it is known. */
export type PartialRefusal = { readonly [Name in keyof Refusal]?: Refusal[Name] | undefined };

/**
 * Keeps on an error what the server said. Its own words may repeat what was sent: logs, `inspect` and JSON show enumerable
 * properties only, so that they stay out of there.
 */
export function keepRefusal(error: Error, refusal: PartialRefusal): void {
  const { status, correlationId, description, properties, captcha, response } = refusal;
  Object.assign(error, { status, correlationId });
  for (const [name, value] of Object.entries({ description, properties, captcha, response })) {
    Object.defineProperty(error, name, { value });
  }
}
