import type { IncomingMessage } from 'node:http';
import type { PlainRequest, UnreadableRequest } from '../http/message.ts';
import { localAuthority } from './reject.ts';

/** What a request asks for before its body is read, or why it cannot be taken. */
export interface RequestHead {
  /** What could be read of it. */
  readonly head: Omit<PlainRequest, 'body'>;
  readonly problem?: UnreadableRequest;
}

const authority = /^(?:\[[\da-f:.]{2,45}\]|[a-z\d._-]{1,253})(?::\d{1,5})?$/;
const absoluteForm = /^(https?):\/\/([^/?#]*)(.*)$/is;

/**
 * Reads method, origin, target and headers of a request. The target keeps its bytes; the `Host` header decides the
 * origin, unless the target is in absolute form.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function readHead(request: IncomingMessage, headerCount: number): RequestHead {
  const { method = '', url = '', rawHeaders } = request;
  const headers = plainHeaders(request);
  const { remoteAddress } = request.socket;
  const [, scheme = 'http', given, rest] = absoluteForm.exec(url) ?? [];
  // HTTP/1.0 knows no Host header; the parser rejects a later version without one.
  const host = (given ?? headers['host'] ?? localAuthority(request.socket)).toLowerCase();
  const target = rest === undefined ? url : rest.startsWith('/') ? rest : `/${rest}`;
  const unreadable = (status: UnreadableRequest['status'], description: string): RequestHead => ({
    head: { method, origin: `http://${localAuthority(request.socket)}`, target: '/', headers, remoteAddress },
    problem: { status, description },
  });
  if (rawHeaders.length / 2 > headerCount)
    return unreadable(431, `The request has more than ${headerCount} headers`);
  if (!/^[\x21-\x7E]+$/.test(url)) return unreadable(400, 'The target of the request is not percent-encoded');
  if (!authority.test(host)) return unreadable(400, 'The Host header is not a host');
  if (!target.startsWith('/')) return unreadable(400, 'The target of the request is not a path');
  return { head: { method, origin: `${scheme.toLowerCase()}://${host}`, target, headers, remoteAddress } };
}

function plainHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return headers;
}

const nothing = new Uint8Array();

/** The bytes of request bodies that are kept while they arrive, on all connections together. */
export class ReceivedBytes {
  readonly #limit: number;
  #bytes = 0;

  /** @param limit - Most bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Counts some more bytes, or fewer where the number is negative; tells whether they fit. */
  add(bytes: number): boolean {
    this.#bytes += bytes;
    return this.#bytes <= this.#limit;
  }
}

/** Why a body was not read. */
type UnreadBody = 'too_large' | 'too_much' | 'aborted';

/**
 * Reads a request's body as it comes, and stops at the limit whatever `Content-Length` said.
 *
 * @param request - The request.
 * @param limit - Largest body, in bytes.
 * @param received - Counts what is kept of all bodies.
 * @returns The bytes; `too_large` when there are more than the limit, `too_much` when bodies take too much together, `aborted` when
 * the client went away.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
  received: ReceivedBytes,
): Uint8Array | Promise<Uint8Array | UnreadBody> | UnreadBody {
  const { headers } = request;
  if (headers['transfer-encoding'] === undefined) {
    const length = headers['content-length'];
    if (length === undefined || length === '0') return nothing;
    if (Number(length) > limit) return 'too_large';
  }
  return new Promise((resolve) => {
    // One block that grows: kept one by one, tiny chunks would take many times the bytes that they bring.
    let block = Buffer.alloc(0);
    let size = 0;
    const onData = (chunk: Buffer): void => {
      const before = size;
      size += chunk.length;
      const fits = received.add(chunk.length);
      if (size > limit) settle('too_large');
      else if (!fits) settle('too_much');
      else {
        if (size > block.length) block = grown(block, before, size);
        chunk.copy(block, before);
      }
    };
    // A copy: what is kept of a body must not keep the rest of its block.
    const onEnd = (): void => settle(new Uint8Array(block.subarray(0, size)));
    const onGone = (): void => settle('aborted');
    const settle = (result: Uint8Array | UnreadBody): void => {
      request.off('data', onData).off('end', onEnd).off('close', onGone);
      request.pause();
      received.add(-size);
      size = 0;
      resolve(result);
    };
    // A request that breaks off emits an error before it closes.
    request.on('data', onData).on('end', onEnd).on('close', onGone).on('error', onGone);
  });
}

/** A block of at least `needed` bytes that begins with the first `used` bytes of another one. */
function grown(block: Buffer, used: number, needed: number): Buffer<ArrayBuffer> {
  const larger = Buffer.alloc(Math.max(needed, 2 * block.length));
  block.copy(larger, 0, 0, used);
  return larger;
}
