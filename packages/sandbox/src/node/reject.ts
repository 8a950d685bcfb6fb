import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { correlationIds } from '../engine/journal/journals.ts';
import type { PlainRequest, PlainResponse, UnreadableRequest } from '../http/message.ts';

/** What the server needs of a sandbox. */
export interface Handler {
  /**
   * Whether other machines may use it.
   * @default false
   */
  readonly allowRemote?: boolean;
  /** Responds to one request. */
  handle(request: PlainRequest): Promise<PlainResponse>;
  /**
   * Responds to a request that the server could not read; the request holds what could be read.
   * @default an error of the API, without CORS headers
   */
  reject?(request: PlainRequest, problem: UnreadableRequest): Promise<PlainResponse>;
}

/** Creates the function that responds where the request could not be read, or the handler threw. */
export function createReject(handler: Handler, onError: (error: unknown) => void): Reject {
  const nextId = correlationIds(0, 'server');
  const plain = (status: number, error: string, description: string): PlainResponse => ({
    status,
    headers: { 'content-type': 'application/json', 'paysera-correlation-id': nextId() },
    body: JSON.stringify({ error, error_description: description }),
  });
  const failed = (error: unknown): PlainResponse => {
    onError(error);
    return plain(500, 'internal_server_error', 'The sandbox failed to respond; its log says why');
  };
  const unreadable = async (request: PlainRequest, problem: UnreadableRequest): Promise<PlainResponse> => {
    if (!handler.reject) return plain(problem.status, 'invalid_request', problem.description);
    return handler.reject(request, problem).catch(failed);
  };
  return { failed, unreadable };
}

/** Responses that are not the handler's own. */
export interface Reject {
  /** Reports what a handler threw, and responds with 500. */
  readonly failed: (error: unknown) => PlainResponse;
  /** Responds to a request that could not be read. */
  readonly unreadable: (request: PlainRequest, problem: UnreadableRequest) => Promise<PlainResponse>;
}

/** Says why the parser gave up. */
export function parserProblem(code: string | undefined): UnreadableRequest {
  switch (code ?? '') {
    case 'HPE_HEADER_OVERFLOW':
      return { status: 431, description: 'The head of the request is too large' };
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return { status: 413, description: 'The chunk extensions of the request are too large' };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, description: 'The request took too long to arrive' };
    default:
      return { status: 400, description: 'This is not an HTTP request that can be read' };
  }
}

/** Bytes of a request that are searched for its head. */
const searchedBytes = 8_192;
const requestLine = /^([A-Z]{1,16}) (\/[\x21-\x7E]{0,2000})(?: |\r?\n|$)/;
const headerLines = /^(origin|x-sandbox-world):[ \t]*([\x21-\x7E]{1,256})[ \t]*\r?$/gim;

/**
 * Reads what can be read of a request that the parser gave up on: enough for CORS headers and for the journal.
 *
 * @param rawPacket - The bytes on which the parser gave up; `undefined` where it tells none.
 */
export function readableParts(rawPacket: Uint8Array | undefined, socket: Duplex): PlainRequest {
  const text = Buffer.from(rawPacket?.subarray(0, searchedBytes) ?? []).toString('latin1');
  const [, method = 'UNKNOWN', target = '/'] = requestLine.exec(text) ?? [];
  const [head = ''] = text.split('\r\n\r\n');
  return {
    method,
    target,
    origin: `http://${localAuthority(socket as Socket)}`,
    headers: Object.fromEntries(
      [...head.matchAll(headerLines)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
    ),
    body: new Uint8Array(),
  };
}

/** Host and port that a client connected to. */
export function localAuthority({ localAddress = '127.0.0.1', localPort = 80 }: Socket): string {
  return `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}
