import { parseCurl } from './parse-curl.ts';
import { parseHttp } from './parse-http.ts';
import type { RequestParts } from './request-parts.ts';

/**
 * Parses a pasted text: a curl command or an HTTP request.
 *
 * @param text - The pasted text.
 * @returns The request; `undefined` if the text is neither.
 */
export function readPasted(text: string): RequestParts | undefined {
  const trimmed = text.trimStart();
  return /^(?:\$\s*)?curl(?:\.exe)?\s/.test(trimmed) ? parseCurl(trimmed) : parseHttp(trimmed);
}
