import { ApiError, errorMessage, type FetchResponse, OAuthError } from '../errors/response-errors.ts';
import { ConnectionError } from '../errors/unanswered-errors.ts';
import type { Settings } from '../options/settings.ts';
import type { Handler } from './attempt.ts';
import { readErrorDetails } from './read-error.ts';
import { invalidResponse, readData } from './read-response.ts';
import { readText } from './read-stream.ts';

/** What sending takes of the settings. */
export type SendSettings = Pick<Settings, 'fetch' | 'maxResponseBytes'>;

/**
 * Makes the end of the chain: sends the request, reads the response to its end, and throws a typed error for anything but 2xx.
 * The body is read here so that a connection that breaks in the middle of it is inside the time limit, and can be retried.
 *
 * @param settings - How requests are sent, and how much is read.
 */
export function sendRequest({ fetch, maxResponseBytes }: SendSettings): Handler {
  // Found out at the first request: nothing of the platform is touched before.
  let takesSignals: boolean | undefined;
  return async ({ call, request, body, signal, authorization }) => {
    // The caller may have aborted: then it must not be sent any more.
    signal.throwIfAborted();
    takesSignals ??= platformTakes(signal);
    const { operation, errors } = call.descriptor;
    const { url, method, headers } = request;
    let response: FetchResponse;
    let text: string | undefined;
    try {
      response = await fetch(url, {
        method,
        headers: authorization === undefined ? headers : { ...headers, authorization },
        ...(body && { body }),
        ...(takesSignals && { signal }),
        // A redirect would need a signature of its own.
        redirect: 'manual',
      });
      // Browsers hide a redirect from a request that must not follow it.
      if (!(response.status > 0)) throw new TypeError('The server responded with a redirect.');
      // What is no response is found out here, and not where its headers are read later.
      response.headers.get('date');
      text = await readText(response, maxResponseBytes, signal);
    } catch (cause) {
      signal.throwIfAborted();
      throw new ConnectionError(operation, cause);
    }
    const read = { response, text: text ?? '' };
    if (text === undefined) {
      throw invalidResponse(
        operation,
        read,
        `The body is longer than maxResponseBytes, ${maxResponseBytes}.`,
      );
    }
    // Callers get it as the platform's: what of it is not there in another implementation is theirs to know.
    if (response.ok) return { data: readData(operation, read), response: response as Response };
    const details = readErrorDetails(read);
    // Plain http is for this machine only: a sandbox, whose words help and hold nothing personal.
    const explanation = url.startsWith('http:') ? details.description : undefined;
    if (errors !== 'oauth') throw new ApiError(operation, details, explanation);
    const { status, code } = details;
    throw new OAuthError(code, errorMessage(operation, status, code, explanation), details);
  };
}

/** Whether the platform's `Request` takes the signals of its own `AbortController`: under jsdom it does not. */
function platformTakes(signal: AbortSignal): boolean {
  try {
    return !globalThis.Request || !!new Request('http://localhost', { signal });
  } catch {
    return false;
  }
}
