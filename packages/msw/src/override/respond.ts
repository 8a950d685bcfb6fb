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
  return new Response(mediaType === 'application/json' ? JSON.stringify(body) : (body as BodyInit), {
    status,
    headers: all,
  });
}
