import { ApiError } from '../errors/api-error.ts';
import type { ReadAnswer } from '../read-answer.ts';

/**
 * Reads the JSON of an answer.
 *
 * @param answer - A successful one.
 * @param operation - What was called, for the error.
 * @returns What the JSON says; `undefined` when there is no body.
 */
export function readBody({ response, text }: ReadAnswer, operation: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the body, so it is not kept as the cause.
    throw new ApiError(operation, {
      code: 'invalid_response',
      status: response.status,
      retryable: false,
      response: new Response(text, response),
    });
  }
}
