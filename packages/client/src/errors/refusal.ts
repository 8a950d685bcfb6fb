import type { WalletErrorCode } from './codes.ts';

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
  /** The answer itself; the body of a refusal can still be read. */
  readonly response: Response;
}

/**
 * Keeps the server's own words on an error without showing them: they may repeat what was sent, and logs, `inspect` and
 * JSON show enumerable properties only.
 */
export function keepHidden(error: Error, values: object): void {
  for (const [name, value] of Object.entries(values)) Object.defineProperty(error, name, { value });
}
