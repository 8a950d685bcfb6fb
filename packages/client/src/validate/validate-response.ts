import { WalletError } from '../errors/wallet-error.ts';
import { responseValidators } from '../generated/response-validators.gen.ts';
import type { ReceivedBody } from '../options/wallet-options.ts';
import { findIssues, type ResponseIssue } from './find-issues.ts';

/**
 * Thrown when a response does not match the description. It names the operation, the paths in the body and what the description expects
 * there, and contains no value of the response.
 *
 * @example
 * import { createWallet } from '@litas/client';
 * import { ResponseValidationError, validateResponse } from '@litas/client/validate';
 *
 * const wallet = createWallet({ validateResponse, fetch: async () => Response.json({ time: 'noon' }) });
 * await wallet.getServer().catch((error: unknown) => {
 *   if (error instanceof ResponseValidationError) console.log(error.issues[0]?.path, error.issues[0]?.expected); // [ 'time' ] number
 * });
 */
export class ResponseValidationError extends WalletError {
  /** Class name. It stays the same in minified code. */
  static override readonly name: string = 'ResponseValidationError';
  declare readonly name: 'ResponseValidationError';
  declare readonly code: 'invalid_response';
  /** `operationId` of the operation. */
  readonly operation: string;
  /** The mismatches, in the order of the body. */
  readonly issues: readonly ResponseIssue[];

  /**
   * @param operation - `operationId` of the call.
   * @param issues - The mismatches.
   */
  constructor(operation: string, issues: readonly ResponseIssue[]) {
    super(
      'invalid_response',
      `The response of ${operation} does not match the description: ${summary(issues)}`,
    );
    this.operation = operation;
    this.issues = issues;
  }
}

const maxShown = 3;

function summary(issues: readonly ResponseIssue[]): string {
  const sentences = issues
    .slice(0, maxShown)
    .map(({ path, expected, found }) => `${path.join('.') || 'the body'} must be ${expected}, is ${found}`);
  const more = issues.length - maxShown;
  return `${sentences.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/**
 * Compares a response with the description. Pass it as the option `validateResponse` of `createWallet`, for development and tests. Fields
 * that the description does not have are allowed, and the response is not changed.
 *
 * @param received - The body of a response, and its operation.
 * @throws {@link ResponseValidationError} when the response does not match the description.
 *
 * @example
 * import { createWallet } from '@litas/client';
 * import { validateResponse } from '@litas/client/validate';
 *
 * const wallet = createWallet({ validateResponse, fetch: async () => Response.json({ time: 1767225600 }) });
 * console.log((await wallet.getServer()).time); // 1767225600
 */
export function validateResponse({ operation, body }: ReceivedBody): void {
  const schema = responseValidators[operation];
  // The description has no such operation.
  if (!schema) return;
  const issues = findIssues(schema, body);
  if (issues.length > 0) throw new ResponseValidationError(operation, issues);
}
