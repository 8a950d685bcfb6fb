import type { IncomingMessage } from 'node:http';
import type { PlainRequest } from '../core/message.ts';

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
