import type { Handle } from './handle.ts';
import type { PlainRequest } from './message.ts';

/** Makes a `fetch` that a handler answers. */
export const fetchWith =
  (handle: Handle, origin: string) =>
  async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = new Request(typeof input === 'string' ? new URL(input, origin) : input, init);
    request.signal.throwIfAborted();
    const { status, headers, body } = await handle(await plainRequest(request));
    request.signal.throwIfAborted();
    const content = body.length === 0 ? null : typeof body === 'string' ? body : new Uint8Array(body);
    return new Response(content, { status, headers });
  };

async function plainRequest(request: Request): Promise<PlainRequest> {
  const { method, headers, body, url } = request;
  const [, origin = '', target = ''] = /^([a-z]+:\/\/[^/]*)([^#]*)/.exec(url) ?? [];
  return {
    method,
    origin,
    target,
    headers: Object.fromEntries(headers),
    body: body === null ? noOctets : new Uint8Array(await request.arrayBuffer()),
  };
}

const noOctets = new Uint8Array();
