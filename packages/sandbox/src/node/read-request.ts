import type { IncomingMessage } from 'node:http';
import type { PlainRequest } from '../http/message.ts';

/** What a request asks for before its body is read, or why it cannot be taken. */
export type RequestHead =
  | { readonly ok: true; readonly head: Omit<PlainRequest, 'body'> }
  | { readonly ok: false; readonly status: 400 | 431; readonly problem: string };

const authority = /^(?:\[[\da-f:.]{2,45}\]|[a-z\d._-]{1,253})(?::\d{1,5})?$/;
const absoluteForm = /^(https?):\/\/([^/?#]*)(.*)$/is;

/**
 * Reads method, origin, target and headers of a request. The target keeps its octets; the `Host` header decides the
 * origin, unless the target is in absolute form.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function readHead(request: IncomingMessage, headerCount: number): RequestHead {
  const { method = '', url = '', rawHeaders } = request;
  if (rawHeaders.length / 2 > headerCount)
    return { ok: false, status: 431, problem: `The request has more than ${headerCount} headers` };
  if (!/^[\x21-\x7E]+$/.test(url))
    return { ok: false, status: 400, problem: 'The target of the request is not percent-encoded' };

  const headers = plainHeaders(request);
  const [, scheme = 'http', given, rest] = absoluteForm.exec(url) ?? [];
  const host = (given ?? headers['host'] ?? localAuthority(request)).toLowerCase();
  if (!authority.test(host)) return { ok: false, status: 400, problem: 'The Host header is not a host' };
  const target = rest === undefined ? url : rest.startsWith('/') ? rest : `/${rest}`;
  if (!target.startsWith('/'))
    return { ok: false, status: 400, problem: 'The target of the request is not a path' };
  return { ok: true, head: { method, origin: `${scheme.toLowerCase()}://${host}`, target, headers } };
}

function plainHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return headers;
}

// HTTP/1.0 knows no Host header; the parser refuses a later version without one.
function localAuthority({ socket }: IncomingMessage): string {
  const { localAddress = '127.0.0.1', localPort = 80 } = socket;
  return `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}

const nothing = new Uint8Array();

/**
 * Reads a request's body as it comes, and stops at the limit whatever `Content-Length` said.
 *
 * @param request - The request.
 * @param limit - Largest body, in octets.
 * @returns The octets; `too_large` when there are more than the limit, `aborted` when the client went away.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
): Uint8Array | Promise<Uint8Array | 'too_large' | 'aborted'> | 'too_large' {
  const { headers } = request;
  if (headers['transfer-encoding'] === undefined) {
    const length = headers['content-length'];
    if (length === undefined || length === '0') return nothing;
    if (Number(length) > limit) return 'too_large';
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) settle('too_large');
      else chunks.push(chunk);
    };
    const onEnd = (): void => settle(Buffer.concat(chunks, size));
    const onGone = (): void => settle('aborted');
    const settle = (result: Uint8Array | 'too_large' | 'aborted'): void => {
      request.off('data', onData).off('end', onEnd).off('close', onGone);
      request.pause();
      resolve(result);
    };
    // A request that breaks off emits an error before it closes.
    request.on('data', onData).on('end', onEnd).on('close', onGone).on('error', onGone);
  });
}
