import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { PlainResponse } from '../http/message.ts';

/** Writes an answer and ends it, unless its delivery goes wrong on purpose. */
export function writeResponse(response: ServerResponse, answer: PlainResponse, close: boolean): void {
  const { status, body, delivery } = answer;
  if (delivery === 'lost' || (delivery === 'cut' && body.length === 0)) return void response.destroy();
  const headers: Record<string, string | number> = { ...answer.headers };
  if (status !== 204 && status !== 304)
    headers['content-length'] = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  if (close) headers['connection'] = 'close';
  response.writeHead(status, headers);
  if (delivery === 'cut') cut(response, body);
  else response.end(body);
}

/** Sends half of a body whose length was announced, and ends the connection. */
function cut(response: ServerResponse, body: PlainResponse['body']): void {
  const bytes = Buffer.from(body);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

/** Most bytes of an unwanted body that are read and thrown away. */
const discardBytes = 16 * 1_048_576;
/** Longest time for which they are, in milliseconds. */
const discardMs = 1_000;

/**
 * Answers while the client may still be sending, and closes the connection once it has stopped or been given time to
 * read the answer: closing at once would reset the connection, and the answer would be lost with it.
 */
export function refuseBody(request: IncomingMessage, response: ServerResponse, answer: PlainResponse): void {
  // A client that waits for leave to send its body has not sent any.
  if (request.headers.expect !== undefined) return writeResponse(response, answer, true);
  const { status, headers, body } = answer;
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

/** Writes a response as HTTP text, for a connection on which the parser has given up. */
export function rawResponse({ status, headers, body }: PlainResponse): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  lines.push(`content-length: ${Buffer.byteLength(body)}\r\n`, 'connection: close\r\n');
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${String(body)}`;
}
