import { ApiError } from '../errors/response-errors.ts';

/** A response that has been read to its end. */
export interface ReadResponse {
  /** Status and headers; its body is gone. */
  readonly response: Response;
  /** The text of the body; empty when there was none. */
  readonly text: string;
}

/**
 * Reads the JSON of a successful response.
 *
 * @param operation - The operation, for the error.
 * @param read - The response.
 * @returns What the JSON says; `undefined` when there is no body.
 * @throws {@link ApiError} `invalid_response` when the body is not JSON.
 */
export function readData(operation: string, { response, text }: ReadResponse): unknown {
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

/** The id that names a request to the vendor's support; `undefined` when the response has none. */
export const correlationIdOf = ({ headers }: Response): string | undefined =>
  headers.get('paysera-correlation-id') || undefined;
