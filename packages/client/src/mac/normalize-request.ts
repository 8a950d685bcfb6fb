import { assertOption, assertPlainObject } from '../errors/assert.ts';
import { hrefOf, parseOrigin } from './origin.ts';

/** The seven elements that are signed. */
export interface NormalizedRequest {
  /** `ts`, as in the header. */
  timestamp: string;
  /** `nonce`, as in the header. */
  nonce: string;
  /** HTTP method; converted to upper case. */
  method: string;
  /** Path and query exactly as they are sent. */
  requestUri: string;
  /** Host without the port; converted to lower case. */
  host: string;
  /** Port, even the default one: 443 for https, 80 for http. */
  port: number;
  /** `ext`, exactly as in the header; empty when there is none. */
  ext: string;
}

/**
 * Builds the normalized request: seven elements, each followed by a line feed, even an empty last one.
 *
 * @param request - The elements, as they are sent; nothing is encoded here.
 * @returns The text whose HMAC is the `mac` of the header.
 * @throws {@link ConfigurationError} that names the element which is not a string, or a port that is not an integer.
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
export function normalizeRequest(request: NormalizedRequest): string {
  assertPlainObject('request', request);
  const wrong = elements.find((name) => typeof request[name] !== 'string');
  assertOption(wrong === undefined, `request.${wrong}`, 'a string');
  assertOption(Number.isInteger(request.port), 'request.port', 'an integer');
  return writeNormalized(request);
}

const elements = ['timestamp', 'nonce', 'method', 'requestUri', 'host', 'ext'] as const;

/** Builds the normalized request of valid elements. */
export const writeNormalized = (request: NormalizedRequest): string =>
  [
    request.timestamp,
    request.nonce,
    request.method.toUpperCase(),
    request.requestUri,
    request.host.toLowerCase(),
    request.port,
    request.ext,
    '',
  ].join('\n');

/** The parts of a URL that are signed. */
export interface RequestTarget {
  requestUri: string;
  host: string;
  port: number;
}

/** Splits a URL and keeps what follows the authority as it is: canonicalizing it is the usual cause of a wrong signature. */
export function requestTarget(url: string | URL): RequestTarget {
  // `href` keeps a lone `?`, which `search` loses.
  const [, origin = '', rest = ''] = /^(https?:\/\/[^/?#\\]+)([^#]*)/i.exec(hrefOf(url)) ?? [];
  const parsed = parseOrigin('url', origin);
  assertOption(/^[\x21-\x7E]*$/.test(rest), 'url', 'percent-encoded in path and query');
  return {
    requestUri: rest.startsWith('/') ? rest : `/${rest}`,
    ...hostAndPort(parsed),
  };
}

/** Returns the host and the port of an origin, as they are signed. */
export const hostAndPort = ({
  hostname: host,
  port,
  protocol,
}: URL): Pick<RequestTarget, 'host' | 'port'> => ({
  host,
  port: Number(port || (protocol === 'https:' ? 443 : 80)),
});
