import type { WalletErrorCode } from './codes.ts';
import { type Captcha, keepRefusal, type PartialRefusal } from './refusal.ts';
import { WalletError } from './wallet-error.ts';

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
  /** What a person has to solve before the call can be repeated; `undefined` when there is nothing of the kind. */
  declare readonly captcha: Captcha | undefined;
  /** The answer of the token endpoint; `undefined` when a redirect is at fault. */
  declare readonly response: Response | undefined;

  /**
   * @param code - The code of the server, or one of ours.
   * @param message - What happened, for a developer; never a secret.
   * @param refusal - What the answer says, as far as there is one.
   * @param options - `cause` keeps the original error.
   */
  constructor(
    code: WalletErrorCode,
    message: string,
    refusal: PartialRefusal = {},
    { cause }: ErrorOptions = {},
  ) {
    super(code, message, { retryable: refusal.retryable ?? false, cause });
    keepRefusal(this, refusal);
  }
}
