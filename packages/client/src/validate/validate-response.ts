import { WalletError } from '../errors/wallet-error.ts';
import { responseValidators } from '../generated/response-validators.gen.ts';
import type { ReceivedBody } from '../options/wallet-options.ts';
import { findIssues, type ResponseIssue } from './find-issues.ts';

/**
 * An answer is not as the description says. It names the operation, the paths in the body and what was expected there, and never
 * a value.
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
  /** The class by name, which minifying does not change. */
  override readonly name = 'ResponseValidationError';
  declare readonly code: 'invalid_response';
  /** The operation, by its `operationId`. */
  readonly operation: string;
  /** What is not as described, in the order of the body. */
  readonly issues: readonly ResponseIssue[];

  /**
   * @param operation - What was called.
   * @param issues - What is not as described.
   */
  constructor(operation: string, issues: readonly ResponseIssue[]) {
    super('invalid_response', `${operation} answered otherwise than described: ${summary(issues)}`);
    this.operation = operation;
    this.issues = issues;
  }
}

const shown = 3;

function summary(issues: readonly ResponseIssue[]): string {
  const sentences = issues
    .slice(0, shown)
    .map(({ path, expected, found }) => `${path.join('.') || 'the body'} should be ${expected}, is ${found}`);
  const more = issues.length - shown;
  return `${sentences.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/**
 * Compares an answer with the description: the option `validateResponse` of `createWallet`, for development and tests. Fields that the
 * description does not have are let through, and the answer stays as it is.
 *
 * @param received - The body of an answer, and what was called.
 * @throws {@link ResponseValidationError} when the answer is not as described.
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
  // An operation that the description does not have.
  if (!schema) return;
  const issues = findIssues(schema, body);
  if (issues.length > 0) throw new ResponseValidationError(operation, issues);
}
