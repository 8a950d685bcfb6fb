import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { utf8 } from '../../http/utf8.ts';

/**
 * Reads arguments of `fetch` that are plain values, as the client passes them, without the class `Request`: jest-environment-jsdom has none.
 *
 * @param input - The URL.
 * @param base - Origin of a relative URL.
 * @param init - The arguments.
 * @throws TypeError for other values than text, plain objects and bytes.
 */
export function plainInit(input: unknown, base: string, init: RequestInit = {}): PlainRequest {
  const { method = 'GET', headers = {}, body } = init;
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  const isBytes = Object.prototype.toString.call(body) === '[object Uint8Array]';
  if (typeof input !== 'string' || Array.isArray(headers) || (body != null && !isBytes)) {
    throw new TypeError(
      'This environment has no Request: pass the URL as text, headers as a plain object and the body as bytes.',
    );
  }
  // `href` keeps a lone `?`, which `search` loses.
  const [, origin = '', target = ''] = /^([a-z]+:\/\/[^/]*)([^#]*)/.exec(new URL(input, base).href) ?? [];
  return {
    method: method.toUpperCase(),
    origin,
    target,
    headers: Object.fromEntries(entries) as Record<string, string>,
    body: new Uint8Array((body as Uint8Array<ArrayBuffer> | null | undefined) ?? []),
  };
}

/** Creates the part of a `Response` that the client reads, where the class is missing. */
export function bareResponse({ status, headers, body }: PlainResponse): Response {
  const bytes = typeof body === 'string' ? utf8(body) : new Uint8Array(body);
  const text = async () => (typeof body === 'string' ? body : String.fromCodePoint(...bytes));
  const bare: Partial<Response> = {
    ok: status >= 200 && status < 300,
    status,
    headers: new Headers(headers),
    text,
    json: async () => JSON.parse(await text()) as unknown,
    arrayBuffer: async () => bytes.buffer,
  };
  return bare as Response;
}
