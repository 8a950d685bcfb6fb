import { WalletError } from '../errors/wallet-error.ts';

/** One thing in an answer that is not as the description says. It holds no value of the answer. */
export interface ResponseIssue {
  /**
   * Steps from the body to the thing: names of fields as described, places in lists, and `*` for the key of a map, which can be
   * personal.
   */
  readonly path: readonly (string | number)[];
  /** What the description says should be there. */
  readonly expected: string;
  /** What kind of thing is there: a type of JSON, or `nothing`. */
  readonly found: string;
}

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
  /** What was called: its `operationId`, or method and path template of a call through `@litas/client/operations`. */
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
