/** The correlation id of the description's examples. It is constant, so that tests can expect it. */
const correlationId = '9b2c5e0f4a7d4c1e8f60b1a2c3d4e5f6';

/** Creates a response as the API sends it. */
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
  // Like a server: without a length the response ends only with its connection, which takes time.
  const length = String(bytes.length);
  return new Response(bytes, { status, headers: { ...all, 'content-length': length } });
}
