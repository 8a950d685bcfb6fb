import { ApiError, refusalMessage } from '../errors/api-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { OAuthError } from '../errors/oauth-error.ts';
import { readRefusal } from '../errors/read-refusal.ts';
import type { ReadAnswer } from '../read-answer.ts';
import type { Attempt, Handler, Send } from './middleware.ts';

/**
 * The end of the chain: sends the request, reads the answer to its end, and throws a typed error for anything but 2xx.
 * The body is read here so that a connection that breaks in the middle of it is inside the time limit, and can be tried
 * again.
 */
export const transport =
  (fetch: Send): Handler =>
  async (attempt) => {
    const { operation } = attempt.call;
    const answer = await received(fetch, attempt);
    if (answer.response.ok) return answer;
    const refusal = readRefusal(answer);
    if (!/^[^/]*\/\/[^/]*\/oauth\//.test(attempt.request.url)) throw new ApiError(operation, refusal);
    throw new OAuthError(refusal.code, refusalMessage(operation, refusal.status, refusal.code), refusal);
  };

async function received(
  fetch: Send,
  { call, request, body, signal, authorization }: Attempt,
): Promise<ReadAnswer> {
  // Whoever waited for this attempt may have gone: then it must not be sent any more.
  signal.throwIfAborted();
  // Each attempt has a request of its own, since a body can be sent only once.
  const { url, method, headers } = request;
  // A redirect would need a signature of its own.
  const own = new Request(url, { method, headers, signal, redirect: 'manual', ...(body && { body }) });
  if (authorization) own.headers.set('authorization', authorization);
  try {
    const response = await fetch(own);
    // Browsers hide a redirect from a request that must not follow it.
    if (response.status === 0) throw new TypeError('The server answered with a redirect.');
    return { response, text: await response.text() };
  } catch (cause) {
    signal.throwIfAborted();
    throw new ConnectionError(call.operation, cause);
  }
}
