/** Whether the code runs in a page, or in a DOM implementation for tests such as jsdom or happy-dom. */
const inPage = (): boolean => 'document' in globalThis;

/**
 * Lets a page read a response, whatever its origin: DOM implementations for tests have origins such as `null`. A request that reaches a
 * handler never left the process, so nothing is protected by CORS.
 *
 * @param request - The request.
 * @param response - Its response, whose headers are changed.
 * @returns The same response.
 */
export function readable(request: Request, response: Response): Response {
  const origin = request.headers.get('origin');
  // Some DOM implementations hide the header.
  if (origin === null && !inPage()) return response;
  const headers = {
    'access-control-allow-origin': origin ?? '*',
    'access-control-expose-headers': [...response.headers.keys()].join(', '),
    ...(origin !== null && { 'access-control-allow-credentials': 'true', vary: 'origin' }),
  };
  try {
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  } catch {
    // The headers of a redirect or a network error cannot be changed.
  }
  return response;
}

/**
 * Responds to a CORS preflight. The `Request` of happy-dom removes the headers that mark a preflight, so that a bare `OPTIONS` arrives.
 * Preflights of a browser do not reach handlers.
 *
 * @param request - Any request.
 * @returns The response; `undefined` when the request is no preflight.
 */
export function preflight(request: Request): Response | undefined {
  const { method, headers } = request;
  if (method !== 'OPTIONS' || !(headers.has('access-control-request-method') || inPage())) return undefined;
  const allowed = {
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
    'access-control-allow-headers': headers.get('access-control-request-headers') ?? '*',
  };
  return readable(request, new Response(null, { status: 204, headers: allowed }));
}
