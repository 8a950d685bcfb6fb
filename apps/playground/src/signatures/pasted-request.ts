import { parseCurl, type ParsedRequest, parseHttpRequest, RequestTextError } from '@litas/sandbox/explain';
import type { RequestParts } from './request-parts.ts';

/**
 * Parses a pasted text: a curl command or an HTTP request.
 *
 * @param text - The pasted text.
 * @returns The request; `undefined` if the text is neither.
 */
export function readPasted(text: string): RequestParts | undefined {
  const request = parsed(text.trimStart());
  if (request === undefined) return undefined;
  const { method, url, headers, body = '' } = request;
  return {
    method: method.toUpperCase(),
    url,
    authorization: headers['authorization'] ?? '',
    contentType: headers['content-type'] ?? '',
    body,
  };
}

function parsed(text: string): ParsedRequest | undefined {
  try {
    return /^(?:\$\s*)?curl(?:\.exe)?\s/.test(text)
      ? parseCurl(text)
      : parseHttpRequest(text, { host: 'wallet.paysera.com' });
  } catch (error) {
    // A text can be pasted in parts.
    if (error instanceof RequestTextError) return undefined;
    throw error;
  }
}
