import { parseCurl } from './parse-curl.ts';
import { parseHttp } from './parse-http.ts';
import type { RequestParts } from './request-parts.ts';

/**
 * Reads a pasted text: a curl command, or a request as it is on the wire.
 *
 * @param text - What was pasted.
 * @returns The request; `undefined` when the text is neither.
 */
export function readPasted(text: string): RequestParts | undefined {
  const trimmed = text.trimStart();
  return /^(?:\$\s*)?curl(?:\.exe)?\s/.test(trimmed) ? parseCurl(trimmed) : parseHttp(trimmed);
}
