import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { correlationIds } from '../engine/journal/journals.ts';
import type { PlainRequest, PlainResponse, UnreadableRequest } from '../http/message.ts';

/** The part of a sandbox that the server uses. */
export interface Handler {
  /**
   * Whether other machines may use it.
   * @default false
   */
  readonly allowRemote?: boolean;
  /** Called when the server is about to close. @default no-op */
  drain?(): void;
  /**
   * Returns whether the sender of a request may send a body that is larger than those of operations.
   * @default everyone may
   */
  mayUpload?(head: Omit<PlainRequest, 'body'>): Promise<boolean>;
  /**
   * Responds to a request that is not for the sandbox, such as one for a static file, within its limits.
   * @default without a limit
   */
  withinLimits?(request: PlainRequest, respond: () => Promise<PlainResponse>): Promise<PlainResponse>;
  /** Responds to one request. */
  handle(request: PlainRequest): Promise<PlainResponse>;
  /**
   * Responds to a request that the server cannot read. The request contains what could be read.
   * @default an error of the API, without CORS headers
   */
  reject?(request: PlainRequest, problem: UnreadableRequest): Promise<PlainResponse>;
}

/** Creates the functions that respond to unreadable requests and to errors of the handler. */
export function createReject(handler: Handler, onError: (error: unknown) => void): Reject {
  const nextId = correlationIds(0, 'server');
  const plain = (status: number, error: string, description: string): PlainResponse => ({
    status,
    headers: { 'content-type': 'application/json', 'paysera-correlation-id': nextId() },
    body: JSON.stringify({ error, error_description: description }),
  });
  const failed = (error: unknown): PlainResponse => {
    onError(error);
    return plain(500, 'internal_server_error', 'Internal error of the sandbox; see its log');
  };
  const unreadable = async (request: PlainRequest, problem: UnreadableRequest): Promise<PlainResponse> => {
    if (!handler.reject) return plain(problem.status, 'invalid_request', problem.description);
    return handler.reject(request, problem).catch(failed);
  };
  return { failed, unreadable };
}

/** Creates responses that are not of the handler. */
export interface Reject {
  /** Reports an error of the handler, and responds with status 500. */
  readonly failed: (error: unknown) => PlainResponse;
  /** Responds to an unreadable request. */
  readonly unreadable: (request: PlainRequest, problem: UnreadableRequest) => Promise<PlainResponse>;
}

/** Returns why the parser stopped. */
export function parserProblem(code: string | undefined): UnreadableRequest {
  switch (code ?? '') {
    case 'HPE_HEADER_OVERFLOW':
      return { status: 431, description: 'The request line and headers are too large' };
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return { status: 413, description: 'The chunk extensions of the request are too large' };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, description: 'The request did not arrive in time' };
    default:
      return { status: 400, description: 'This is not a valid HTTP request' };
  }
}

/**
 * Returns whether a connection ended without a request: the client sent nothing, or the connection broke. Browsers open connections that
 * they do not use.
 *
 * @param code - Code of the error that ended it.
 * @param bytesRead - Number of bytes that arrived.
 */
export const isWithoutRequest = (code: string | undefined, bytesRead: number): boolean =>
  bytesRead === 0 || /^E(?!RR_)/.test(code ?? '');

/** Most bytes of a request that are searched for its head. */
const searchedBytes = 8_192;
const requestLine = /^([A-Z]{1,16}) (\/[\x21-\x7E]{0,2000})(?: |\r?\n|$)/;
const headerLines = /^(origin|x-sandbox-world):[ \t]*([\x21-\x7E]{1,256})[ \t]*\r?$/gim;

/**
 * Reads the parts of an unreadable request that CORS headers and the journal need.
 *
 * @param rawPacket - The bytes at which the parser stopped; `undefined` where they are unknown.
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

/** Returns host and port to which a client connected. */
export function localAuthority({ localAddress = '127.0.0.1', localPort = 80 }: Socket): string {
  return `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}
