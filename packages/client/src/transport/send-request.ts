import { ApiError, errorMessage, OAuthError } from '../errors/response-errors.ts';
import { ConnectionError } from '../errors/unanswered-errors.ts';
import { WalletError } from '../errors/wallet-error.ts';
import type { Settings } from '../options/settings.ts';
import type { Handler } from './attempt.ts';
import { readErrorDetails } from './read-error.ts';
import { invalidResponse, readData } from './read-response.ts';
import { readText } from './read-stream.ts';

/** Settings of {@link sendRequest}. */
export type SendSettings = Pick<Settings, 'baseUrl' | 'fetch' | 'maxResponseBytes'>;

/**
 * Creates the end of the chain: it sends the request, reads the response, and throws a typed error unless the status is 2xx. The body is
 * read here so that a connection that breaks within the body is inside the time limit and can be retried.
 *
 * @param settings - How requests are sent, and the limit of a response.
 */
export function sendRequest({ baseUrl, fetch, maxResponseBytes }: SendSettings): Handler {
  // Determined at the first request: nothing of the platform is used before.
  let takesSignals: boolean | undefined;
  return async ({ call, request, body, signal, authorization }) => {
    // The caller may have aborted meanwhile.
    signal.throwIfAborted();
    takesSignals ??= platformTakes(signal);
    const { operation, errors } = call.descriptor;
    const { url, method, headers } = request;
    try {
      const response = await fetch(url, {
        method,
        headers: authorization === undefined ? headers : { ...headers, authorization },
        ...(body && { body }),
        ...(takesSignals && { signal }),
        // A redirect would need a signature of its own.
        redirect: 'manual',
      });
      // Browsers hide a redirect that a request does not follow.
      if (!(response.status > 0)) throw new TypeError('The server responded with a redirect.');
      const text = await readText(response, maxResponseBytes, signal);
      const read = { response, text: text ?? '' };
      if (text === undefined) {
        throw invalidResponse(operation, read, `the body exceeds maxResponseBytes, ${maxResponseBytes}`);
      }
      if (response.ok) {
        // A response whose headers cannot be read must not reach the caller.
        response.headers.get('date');
        // Typed as the platform's: what another implementation lacks is known to the caller who chose it.
        return { data: readData(operation, read), response: response as Response };
      }
      const details = readErrorDetails(read);
      const { status, code, description, properties = {} } = details;
      const explanation =
        // Plain http is for loopback addresses and named hosts only: the server is a sandbox, whose description helps and is not personal.
        (url.startsWith('http:') && description) ||
        // Names of fields only: their messages may quote what was sent.
        Object.keys(properties)
          .filter((name) => /^[a-z_.]{1,64}$/.test(name))
          .join(', ') ||
        // The description may quote it, too.
        (description && 'see error.description');
      throw errors === 'oauth'
        ? new OAuthError(code, errorMessage(operation, status, code, explanation), details)
        : new ApiError(operation, details, explanation);
    } catch (cause) {
      if (cause instanceof WalletError) throw cause;
      signal.throwIfAborted();
      // The path and the query may contain personal data.
      throw new ConnectionError(operation, `${method} ${baseUrl}`, cause);
    }
  };
}

/** Returns whether the platform's `Request` takes the signals of its own `AbortController`. Under jsdom it does not. */
function platformTakes(signal: AbortSignal): boolean {
  try {
    return !globalThis.Request || !!new Request('http://localhost', { signal });
  } catch {
    return false;
  }
}
