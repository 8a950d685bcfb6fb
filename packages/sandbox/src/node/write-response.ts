import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PlainResponse } from '../http/message.ts';
import { STATUS_CODES } from './node-http.ts';

/** Sends a response, or loses or cuts it where a fault says so. */
export function writeResponse(response: ServerResponse, plain: PlainResponse, close: boolean): void {
  const { status, body, delivery } = plain;
  if (delivery === 'lost' || (delivery === 'cut' && body.length === 0)) return void response.destroy();
  // Names and values in turns, which Node writes as they are.
  const headers: (string | number)[] = [];
  for (const name in plain.headers) headers.push(name, plain.headers[name] ?? '');
  if (status !== 204 && status !== 304)
    headers.push('content-length', typeof body === 'string' ? Buffer.byteLength(body) : body.length);
  if (close) headers.push('connection', 'close');
  response.writeHead(status, headers as string[]);
  if (delivery === 'cut') cut(response, body);
  else response.end(body);
}

/** Sends half of a body with the length of the whole, and closes the connection. */
function cut(response: ServerResponse, body: PlainResponse['body']): void {
  const bytes = Buffer.from(body);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

/** Most bytes of a rejected body that are read and discarded. */
const discardBytes = 16 * 1_048_576;
/** Longest time for which they are read, in milliseconds. */
const discardMs = 1_000;

/**
 * Sends a response while the client can still be sending its body. Closes the connection when the client has stopped, or after a
 * timeout: closed immediately, the connection would be reset and the response lost.
 */
export function rejectBody(request: IncomingMessage, response: ServerResponse, plain: PlainResponse): void {
  // A client that sends `Expect` waits before it sends its body.
  if (request.headers.expect !== undefined) return writeResponse(response, plain, true);
  const { status, headers, body } = plain;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' });
  response.write(body);
  let left = discardBytes;
  const onData = (chunk: Buffer): void => {
    left -= chunk.length;
    if (left < 0) stop();
  };
  const stop = (): void => {
    clearTimeout(timer);
    request.off('data', onData).off('end', stop).off('close', stop);
    response.end();
  };
  const timer = setTimeout(stop, discardMs);
  request.on('data', onData).on('end', stop).on('close', stop).resume();
}

/** Formats a response as HTTP text, for a connection whose parser stopped. */
export function rawResponse({ status, headers, body }: PlainResponse): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  lines.push(`content-length: ${Buffer.byteLength(body)}\r\n`, 'connection: close\r\n');
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${String(body)}`;
}
