import type { ParsedRequest } from './parsed-request.ts';
import { RequestTextError } from './request-text-error.ts';

/** Options of {@link parseHttpRequest}. */
export interface ParseHttpRequestOptions {
  /** Host of a request that has neither the header `Host` nor a whole URL. @default such a request is an error */
  readonly host?: string;
}

/**
 * Parses the text of an HTTP request: request line, headers, an empty line, body. The scheme is https, except for loopback hosts.
 *
 * @param text - The text, with line ends of either kind. White space before it is ignored.
 * @param options - What the text can lack.
 * @returns The request; `undefined` when the text does not start with a request line.
 * @throws RequestTextError when a line before the body is no header, or when there is no host. The message repeats no value of the text.
 *
 * @example
 * import { parseHttpRequest } from '@litas/sandbox/explain';
 *
 * const request = parseHttpRequest('GET /rest/v1/server HTTP/1.1\r\nHost: wallet.paysera.com\r\n\r\n');
 * console.log(request?.url); // https://wallet.paysera.com/rest/v1/server
 */
export function parseHttpRequest(
  text: string,
  { host }: ParseHttpRequestOptions = {},
): ParsedRequest | undefined {
  const [, head = '', body = ''] = /^(.*?)(?:\r?\n\r?\n(.*))?$/s.exec(text.trimStart()) ?? [];
  const [first = '', ...lines] = head.trimEnd().split(/\r?\n/);
  const [, method, target] =
    /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE)\s+(\/\S*|https?:\/\/\S+)(?:\s+HTTP\/[\d.]+)?\s*$/i.exec(
      first,
    ) ?? [];
  if (method === undefined || target === undefined) return undefined;
  const headers: Record<string, string> = {};
  for (const [index, line] of lines.entries()) {
    const [, name, value = ''] = /^([\w!#$%&'*+.^`|~-]+):(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new RequestTextError(`Line ${index + 2} of the request is no header.`);
    headers[name.toLowerCase()] = value.trim();
  }
  const url = target.startsWith('/') ? `${originOf(headers['host'] ?? host)}${target}` : target;
  // Editors end a file with a line feed, which is no part of the body.
  const length = Number(headers['content-length'] ?? Number.NaN);
  const sent = body.length === length + 1 && body.endsWith('\n') ? body.slice(0, -1) : body;
  return { method: method.toUpperCase(), url, headers, ...(sent !== '' && { body: sent }) };
}

function originOf(host: string | undefined): string {
  if (host === undefined)
    throw new RequestTextError('The request has no host. Add the header Host, or write the whole URL.');
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(host);
  return `${isLocal ? 'http' : 'https'}://${host}`;
}
