import { ApiError, errorMessage, OAuthError } from '../errors/response-errors.ts';
import { ConnectionError } from '../errors/unanswered-errors.ts';
import type { Fetch, FetchResponse } from '../options/wallet-options.ts';
import type { Attempt, Handler } from './attempt.ts';
import { readErrorDetails } from './read-error.ts';
import { readData, type ReadResponse } from './read-response.ts';

/**
 * Makes the end of the chain: sends the request, reads the response to its end, and throws a typed error for anything but 2xx.
 * The body is read here so that a connection that breaks in the middle of it is inside the time limit, and can be retried.
 *
 * @param fetch - Sends requests.
 */
export const sendRequest =
  (fetch: Fetch<FetchResponse>): Handler =>
  async (attempt) => {
    const { operation, errors } = attempt.call.descriptor;
    const read = await received(fetch, attempt);
    if (read.response.ok) return { data: readData(operation, read), response: read.response };
    const details = readErrorDetails(read);
    if (errors !== 'oauth') throw new ApiError(operation, details);
    throw new OAuthError(details.code, errorMessage(operation, details.status, details.code), details);
  };

async function received(
  fetch: Fetch<FetchResponse>,
  { call, request, signal, authorization }: Attempt,
): Promise<ReadResponse> {
  // The caller may have aborted: then it must not be sent any more.
  signal.throwIfAborted();
  const { url, method, headers, body } = request;
  try {
    const response = await fetch(url, {
      method,
      headers: authorization === undefined ? headers : { ...headers, authorization },
      ...(body && { body }),
      signal,
      // A redirect would need a signature of its own.
      redirect: 'manual',
    });
    // Browsers hide a redirect from a request that must not follow it.
    if (response.status === 0) throw new TypeError('The server responded with a redirect.');
    // Callers get it as the platform's: what of it is not there in another implementation is theirs to know.
    return { response: response as Response, text: await response.text() };
  } catch (cause) {
    signal.throwIfAborted();
    throw new ConnectionError(call.descriptor.operation, cause);
  }
}
