import type { WalletErrorCode } from './codes.ts';
import { type Captcha, keepRefusal, type Refusal } from './refusal.ts';
import { WalletError } from './wallet-error.ts';

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
  /** Names the request to the vendor's support; `undefined` when the answer has none. */
  declare readonly correlationId: string | undefined;
  /** A sentence for developers, never for users; `undefined` when the answer has none. */
  declare readonly description: string | undefined;
  /** Messages by the field that they are about; `undefined` when the answer has none. */
  declare readonly properties: Readonly<Record<string, readonly string[]>> | undefined;
  /** What a person has to solve before the call can be repeated; `undefined` when there is nothing of the kind. */
  declare readonly captcha: Captcha | undefined;
  /** The answer itself; the body of a refusal can still be read. */
  declare readonly response: Response;

  /**
   * @param operation - What was called.
   * @param refusal - What the answer says.
   */
  constructor(operation: string, refusal: Refusal) {
    const { code, status, retryable } = refusal;
    super(code, refusalMessage(operation, status, code), { retryable });
    keepRefusal(this, refusal);
  }
}

/** The one sentence for a refusal: what was called, how it was answered, nothing that could be secret. */
export const refusalMessage = (operation: string, status: number, code: WalletErrorCode): string =>
  `${operation} failed with ${status} (${code})`;
