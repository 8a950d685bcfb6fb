import { ApiError, refusalMessage } from '../errors/api-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { OAuthError } from '../errors/oauth-error.ts';
import { readRefusal } from '../errors/read-refusal.ts';
import type { Send } from './middleware.ts';

/**
 * The end of the chain: sends the request, reads the answer to its end, and throws a typed error for anything but 2xx.
 * The body is read here so that a connection that breaks in the middle of it is inside the time limit, and can be tried
 * again.
 */
export const transport =
  (fetch: Send, operation: string): Send =>
  async (request) => {
    const response = await received(fetch, request, operation);
    if (response.ok) return response;
    const refusal = await readRefusal(response);
    if (!new URL(request.url).pathname.startsWith('/oauth/')) throw new ApiError(operation, refusal);
    throw new OAuthError(refusal.code, refusalMessage(operation, refusal.status, refusal.code), refusal);
  };

async function received(fetch: Send, request: Request, operation: string): Promise<Response> {
  try {
    const response = await fetch(request);
    const { status, statusText, headers } = response;
    // Browsers hide a redirect from a request that must not follow it.
    if (status === 0) throw new TypeError('The server answered with a redirect.');
    const octets = await response.arrayBuffer();
    return new Response(octets.byteLength === 0 ? null : octets, { status, statusText, headers });
  } catch (cause) {
    throw new ConnectionError(operation, cause);
  }
}
