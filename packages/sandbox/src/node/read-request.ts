import type { IncomingMessage } from 'node:http';
import type { PlainRequest, UnreadableRequest } from '../http/message.ts';
import type { ReadForwarded } from './forwarded.ts';
import { localAuthority } from './reject.ts';

/** The head of a request, or the reason why it is malformed. */
export interface RequestHead {
  /** The parts that could be read, without a body. */
  readonly head: PlainRequest;
  readonly problem: UnreadableRequest | undefined;
}

const authority = /^(?:\[[\da-f:.]{2,45}\]|[a-z\d._-]{1,253})(?::\d{1,5})?$/i;
const absoluteForm = /^(https?):\/\/([^/?#]*)(.*)$/is;

/**
 * Reads method, origin, target and headers of a request. The target is not changed. The origin comes from a trusted proxy, from a target
 * in absolute form, or from the `Host` header.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function readHead(
  request: IncomingMessage,
  headerCount: number,
  readForwarded: ReadForwarded = () => undefined,
): RequestHead {
  const { method = '', url = '', rawHeaders } = request;
  const headers = plainHeaders(rawHeaders);
  const forwarded = readForwarded(request);
  const remoteAddress = forwarded?.address ?? request.socket.remoteAddress;
  const [, ownScheme = 'http', given, rest] = url.startsWith('/') ? [] : (absoluteForm.exec(url) ?? []);
  const scheme = forwarded?.scheme ?? ownScheme;
  // HTTP/1.0 knows no Host header.
  const host = forwarded?.host ?? given ?? headers['host'] ?? localAuthority(request.socket);
  const target = rest === undefined ? url : rest.startsWith('/') ? rest : `/${rest}`;
  const read = {
    method,
    origin: originOf(scheme, host),
    target,
    headers,
    body: nothing,
    remoteAddress,
  };
  const problem =
    rawHeaders.length / 2 > headerCount
      ? unreadable(431, `The request has more than ${headerCount} headers`)
      : problemOf(request, headers, host, target);
  if (!problem) return { head: read, problem };
  return { head: { ...read, origin: `http://${localAuthority(request.socket)}`, target: '/' }, problem };
}

const nothing = new Uint8Array();

const unreadable = (status: UnreadableRequest['status'], description: string): UnreadableRequest => ({
  status,
  description,
});

/** Returns why the head of a request is malformed; `undefined` when it is not. */
function problemOf(
  { url = '', httpVersion }: IncomingMessage,
  headers: PlainRequest['headers'],
  host: string,
  target: string,
): UnreadableRequest | undefined {
  if (!/^[\x21-\x7E]+$/.test(url)) return unreadable(400, 'The target of the request is not percent-encoded');
  if (headers['host'] === undefined && httpVersion !== '1.0')
    return unreadable(400, 'The Host header is missing');
  if (!authority.test(host)) return unreadable(400, 'The Host header is not a host');
  if (!target.startsWith('/')) return unreadable(400, 'The target of the request is not a path');
  return undefined;
}

/** Returns the headers by lower-case name; those that were sent more than once are joined. */
function plainHeaders(rawHeaders: readonly string[]): Record<string, string> {
  // Node creates its own object only for those who read it, and it is slow to read, since it has no prototype.
  const headers: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = lowerCase(rawHeaders[index] ?? '');
    const value = rawHeaders[index + 1] ?? '';
    // A name such as `constructor` is not that of a property of every object.
    headers[name] = Object.hasOwn(headers, name)
      ? `${headers[name]}${name === 'cookie' ? '; ' : ', '}${value}`
      : value;
  }
  return headers;
}

/** Most names, and most origins, that are remembered, and their longest. */
const maxKnown = 200;
const longestKnown = 100;
const knownNames = new Map<string, string>();
const knownOrigins = new Map<string, string>();

/** Returns the name of a header in lower case. Clients send the same few names again and again. */
const lowerCase = (name: string): string =>
  knownNames.get(name) ?? remember(knownNames, name, name.toLowerCase());

/** Returns the origin of a host. Requests name the same few hosts, and the journal keeps their origins. */
const originOf = (scheme: string, host: string): string =>
  scheme === 'http'
    ? (knownOrigins.get(host) ?? remember(knownOrigins, host, `http://${host.toLowerCase()}`))
    : `${scheme}://${host}`.toLowerCase();

function remember(known: Map<string, string>, key: string, value: string): string {
  if (known.size >= maxKnown) known.clear();
  if (key.length <= longestKnown) known.set(key, value);
  return value;
}

/** Whether the body of a request can be larger than a number of bytes. */
export const canExceed = (headers: PlainRequest['headers'], bytes: number): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > bytes;

/** Counts the bytes of request bodies that are being received, on all connections. */
export class ReceivedBytes {
  readonly #limit: number;
  #bytes = 0;

  /** @param limit - Maximum in bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds bytes; a negative number removes them. Returns whether the usage is within the limit. */
  add(bytes: number): boolean {
    this.#bytes += bytes;
    return this.#bytes <= this.#limit;
  }
}

/** Why a body was not read. */
type UnreadBody = 'too_large' | 'too_much' | 'aborted';

/**
 * Reads the body of a request up to the limit, also where `Content-Length` states less.
 *
 * @param request - The request.
 * @param headers - Its headers.
 * @param limit - Largest body, in bytes.
 * @param received - Counts the bytes of all bodies.
 * @returns The bytes; `too_large` above the limit, `too_much` when all bodies together are too large, `aborted` when the client
 * disconnected.
 */
export function readBody(
  request: IncomingMessage,
  headers: PlainRequest['headers'],
  limit: number,
  received: ReceivedBytes,
): Uint8Array | Promise<Uint8Array | UnreadBody> | UnreadBody {
  if (headers['transfer-encoding'] === undefined) {
    const length = headers['content-length'];
    if (length === undefined || length === '0') return nothing;
    if (Number(length) > limit) return 'too_large';
  }
  // It does not emit an event any more.
  if (request.destroyed) return 'aborted';
  return new Promise((resolve) => {
    // One growing block: an array of tiny chunks would take many times their bytes.
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
    // A copy, so that the rest of the block is freed.
    const onEnd = (): void => settle(new Uint8Array(block.subarray(0, size)));
    const onGone = (): void => settle('aborted');
    const settle = (result: Uint8Array | UnreadBody): void => {
      request.off('data', onData).off('end', onEnd).off('close', onGone);
      request.pause();
      received.add(-size);
      size = 0;
      resolve(result);
    };
    // An aborted request emits an error before it closes.
    request.on('data', onData).on('end', onEnd).on('close', onGone).on('error', onGone);
  });
}

/** Returns a block of at least `needed` bytes with the first `used` bytes of another one. */
function grown(block: Buffer, used: number, needed: number): Buffer<ArrayBuffer> {
  const larger = Buffer.alloc(Math.max(needed, 2 * block.length));
  block.copy(larger, 0, 0, used);
  return larger;
}
