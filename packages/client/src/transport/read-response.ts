import { ApiError, type FetchResponse } from '../errors/response-errors.ts';

/** A response that has been read to its end. */
export interface ReadResponse {
  /** Status and headers; its body is gone. */
  readonly response: FetchResponse;
  /** The text of the body; empty when there was none. */
  readonly text: string;
}

/**
 * Keeps a response as plain values. A `Response` cannot be made of all that is received: of a status above 599, or of a reason
 * phrase in UTF-8, for example.
 */
export const plainResponse = ({ response, text }: ReadResponse): FetchResponse => {
  const { ok, status, headers } = response;
  return { ok, status, headers, text: async () => text };
};

/** Makes the error for a response that is not what the API gives. */
export const invalidResponse = (operation: string, read: ReadResponse, explanation: string): ApiError =>
  new ApiError(
    operation,
    {
      code: 'invalid_response',
      status: read.response.status,
      retryable: false,
      response: plainResponse(read),
    },
    explanation,
  );

/**
 * Reads the JSON of a successful response.
 *
 * @param operation - The operation, for the error.
 * @param read - The response.
 * @returns What the JSON says; `undefined` when there is no body.
 * @throws {@link ApiError} `invalid_response` when the body is not JSON.
 */
export function readData(operation: string, read: ReadResponse): unknown {
  const { text } = read;
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the body, so it is not kept as the cause.
    throw invalidResponse(operation, read, 'The body is not JSON.');
  }
}

/** The id that names a request to the vendor's support; `undefined` when the response has none. */
export const correlationIdOf = ({ headers }: Pick<FetchResponse, 'headers'>): string | undefined =>
  headers.get('paysera-correlation-id') || undefined;
