import { CurlError, parseCurl } from '@litas/sandbox/explain';
import { parseHttp } from './parse-http.ts';
import { requestOf, type RequestParts } from './request-parts.ts';

/**
 * Parses a pasted text: a curl command or an HTTP request.
 *
 * @param text - The pasted text.
 * @returns The request; `undefined` if the text is neither.
 */
export function readPasted(text: string): RequestParts | undefined {
  const trimmed = text.trimStart();
  return /^(?:\$\s*)?curl(?:\.exe)?\s/.test(trimmed) ? readCurl(trimmed) : parseHttp(trimmed);
}

function readCurl(line: string): RequestParts | undefined {
  try {
    const { method, url, headers, body = '' } = parseCurl(line);
    return requestOf(method, url, Object.entries(headers), body);
  } catch (error) {
    // A line can be pasted in parts.
    if (error instanceof CurlError) return undefined;
    throw error;
  }
}
