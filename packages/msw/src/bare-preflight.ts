/**
 * Responds to a CORS preflight of a DOM implementation for tests, such as happy-dom. Its `Request` removes the headers that mark a
 * preflight, so that a bare `OPTIONS` arrives. Preflights of a browser do not reach handlers.
 *
 * @param request - Any request.
 * @returns The response; `undefined` when the request is not such a preflight.
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
