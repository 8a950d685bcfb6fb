/** The description's example: the same in every run, so that tests can name it. */
const correlationId = '9b2c5e0f4a7d4c1e8f60b1a2c3d4e5f6';

/** Builds an answer as the API would send it. */
export function respond(
  status: number,
  mediaType: string | undefined,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const all = {
    'paysera-correlation-id': correlationId,
    ...(mediaType && { 'content-type': mediaType }),
    ...headers,
  };
  if (!mediaType) return new Response(null, { status, headers: all });
  if (mediaType !== 'application/json') return new Response(body as BodyInit, { status, headers: all });
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  // As from a server: without it the connection must end for the answer to do so, which takes time.
  const length = String(bytes.length);
  return new Response(bytes, { status, headers: { ...all, 'content-length': length } });
}
