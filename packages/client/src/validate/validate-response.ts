import type { ReceivedBody } from '../client/index.ts';
import { responseValidators } from '../generated/response-validators.gen.ts';
import { findIssues } from './find-issues.ts';
import { ResponseValidationError } from './response-validation-error.ts';

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
export function validateResponse({ operation, method, path, body }: ReceivedBody): void {
  const schema = responseValidators[`${method} ${path}`];
  // Somebody called what the description does not have.
  if (!schema) return;
  const issues = findIssues(schema, body);
  if (issues.length > 0) throw new ResponseValidationError(operation, issues);
}
