import { ConfigurationError } from '../errors/configuration-error.ts';
import { notAnOrigin, parseOrigin } from './origin.ts';

/** The seven elements that are signed. */
export interface NormalizedRequest {
  /** `ts`, as in the header. */
  timestamp: string;
  /** `nonce`, as in the header. */
  nonce: string;
  /** HTTP method; put in upper case here. */
  method: string;
  /** Path and query exactly as sent on the wire. */
  requestUri: string;
  /** Host without the port; put in lower case here. */
  host: string;
  /** Port, a default one too: 443 for https, 80 for http. */
  port: number;
  /** `ext`, exactly as in the header; empty when there is none. */
  ext: string;
}

/**
 * Builds the normalized request string: seven elements, each followed by a line feed, an empty last one too.
 *
 * @param request - The elements, as text that is already on the wire; nothing is encoded or checked here.
 * @returns The string whose HMAC is the `mac` of the header.
 *
 * @example
 * import { normalizeRequest } from '@litas/client/mac';
 *
 * const normalized = normalizeRequest({
 *   timestamp: '1343811600',
 *   nonce: 'nQnNaSNyubfPErjRO55yaaEYo9YZfKHN',
 *   method: 'GET',
 *   requestUri: '/rest/v1/payment/10145',
 *   host: 'wallet.paysera.com',
 *   port: 443,
 *   ext: '',
 * });
 * console.log(JSON.stringify(normalized));
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-http-mac-01#section-3.2.1
 */
export const normalizeRequest = (request: NormalizedRequest): string =>
  `${request.timestamp}\n${request.nonce}\n${request.method.toUpperCase()}\n${request.requestUri}\n${request.host.toLowerCase()}\n${request.port}\n${request.ext}\n`;

/** The parts of a URL that are signed. */
export interface RequestTarget {
  requestUri: string;
  host: string;
  port: number;
}

/**
 * Splits a URL without touching what comes after the authority: canonicalizing is the usual cause of a failing
 * signature.
 */
export function requestTarget(url: string | URL): RequestTarget {
  // `href` keeps a lone `?`, which `search` loses. A URL may be one of another realm.
  const text: unknown = typeof url === 'string' ? url : (Object(url) as Partial<URL>).href;
  const [, scheme, authority, rest] =
    (typeof text === 'string' && /^(https?):\/\/([^/?#\\]+)([^#]*)/i.exec(text)) || [];
  if (scheme === undefined || authority === undefined || rest === undefined) {
    throw notAnOrigin('url');
  }
  if (!/^[\x21-\x7E]*$/.test(rest)) {
    throw new ConfigurationError('url', 'Path and query must be percent-encoded.');
  }
  const { hostname, port, protocol } = parseOrigin('url', `${scheme}://${authority}`);
  return {
    requestUri: rest.startsWith('/') ? rest : `/${rest}`,
    host: hostname,
    port: port === '' ? defaultPort(protocol) : Number(port),
  };
}

const defaultPort = (protocol: string): number => (protocol === 'https:' ? 443 : 80);
