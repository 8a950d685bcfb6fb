import { ApiError, type FetchResponse } from '../errors/response-errors.ts';

/** A response whose body has been read. */
export interface ReadResponse {
  /** Status and headers. */
  readonly response: FetchResponse;
  /** Text of the body; empty when there was none. */
  readonly text: string;
}

/**
 * Converts a response to plain values. A `Response` cannot be constructed from everything that a server may send, such as a status
 * above 599 or a reason phrase in UTF-8.
 */
export const plainResponse = ({ response, text }: ReadResponse): FetchResponse => {
  const { ok, status, headers } = response;
  return { ok, status, headers, text: async () => text };
};

/** Creates the error for a response that does not come from the API, or that the API should not send. */
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
 * Parses the JSON of a successful response.
 *
 * @param operation - The operation, for the error.
 * @param read - The response.
 * @returns The value of the JSON; `undefined` when there is no body.
 * @throws {@link ApiError} `invalid_response` when the body is not JSON.
 */
export function readData(operation: string, read: ReadResponse): unknown {
  const { text } = read;
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser quotes the body, so it is not kept as the cause.
    throw invalidResponse(operation, read, 'the body is not JSON');
  }
}

/** Returns the id that identifies a request to the vendor's support; `undefined` when the response has none. */
export const correlationIdOf = ({ headers }: Pick<FetchResponse, 'headers'>): string | undefined =>
  headers.get('paysera-correlation-id') || undefined;
