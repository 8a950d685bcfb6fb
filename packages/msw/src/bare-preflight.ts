/**
 * Answers a CORS preflight of a DOM implementation for tests, such as happy-dom. Its `Request` drops the headers that make a preflight,
 * as a browser's does for requests of a page, so that a bare `OPTIONS` arrives. A browser's own preflights reach no handler.
 *
 * @param request - Any request.
 * @returns The response; `undefined` when the request is no such preflight.
 */
export function barePreflight({ method, headers }: Request): Response | undefined {
  const isBare = method === 'OPTIONS' && !headers.has('access-control-request-method');
  if (!isBare || !('document' in globalThis)) return undefined;
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
      'access-control-allow-headers': '*',
    },
  });
}
