import type { PlainResponse } from '../core/message.ts';

/**
 * Answers an HTTP message that never reached the API: malformed, too large or too slow.
 *
 * @param correlationId - What names the message in the answer.
 */
export function refusal(
  correlationId: string,
  status: number,
  description: string,
  error = 'invalid_request',
): PlainResponse {
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'paysera-correlation-id': correlationId,
      connection: 'close',
    },
    body: JSON.stringify({ error, error_description: description }),
  };
}

/** Writes an answer as HTTP text, for a connection on which the parser has given up. */
export function rawResponse({ status, headers, body }: PlainResponse): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  lines.push(`content-length: ${Buffer.byteLength(body)}\r\n`);
  return `HTTP/1.1 ${status} ${reasons[status] ?? ''}\r\n${lines.join('')}\r\n${String(body)}`;
}

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
};

/** Says in words why the parser gave up. */
export function parserRefusal(correlationId: string, code: string | undefined): PlainResponse {
  switch (code ?? '') {
    case 'HPE_HEADER_OVERFLOW':
      return refusal(correlationId, 431, 'The head of the request is too large');
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return refusal(correlationId, 413, 'The chunk extensions of the request are too large');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return refusal(correlationId, 408, 'The request took too long to arrive');
    default:
      return refusal(correlationId, 400, 'This is not an HTTP request that can be read');
  }
}
