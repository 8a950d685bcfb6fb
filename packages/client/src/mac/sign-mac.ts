import { ConfigurationError } from '../errors/configuration-error.ts';
import { computeMac, hashBody, type MacBody } from './compute-mac.ts';
import { encodeExt, type ExtParameters } from './encode-ext.ts';
import { assertPresent, formatMacHeader } from './mac-header.ts';
import { createNonce } from './nonce.ts';
import { normalizeRequest, requestTarget } from './normalize-request.ts';

/** What {@link signMac} needs to know of a request. */
export interface SignMacOptions {
  /** Client id, or access token. */
  id: string;
  /** The MAC key that belongs to the id, as given; it is not decoded. */
  key: string;
  /** HTTP method. */
  method: string;
  /**
   * The absolute URL. A string is signed verbatim after scheme and authority, a lone `?` included; a fragment is
   * dropped, an empty path becomes `/`.
   */
  url: string | URL;
  /**
   * The body as it goes on the wire. Its hash becomes part of the signature.
   * @default no body
   */
  body?: MacBody | undefined;
  /**
   * Additional parameters, in order: `project_id`, `location_id`.
   * @default none
   */
  ext?: ExtParameters | undefined;
  /**
   * Unix time in whole seconds.
   * @default now
   */
  timestamp?: number | undefined;
  /**
   * Characters that no other request used. Printable ASCII without `"` and `\`.
   * @default 32 random alphanumerics
   */
  nonce?: string | undefined;
}

/** A signature, and everything it was made of. */
export interface SignedMac {
  /** The value of the `Authorization` header. */
  header: string;
  /** The HMAC in Base64, 44 characters. */
  mac: string;
  /** The `ext` attribute; empty when the header has none. */
  ext: string;
  /** The string that was signed: seven elements, each followed by a line feed. */
  normalized: string;
  /** Unix time in whole seconds. */
  timestamp: number;
  /** The nonce used. */
  nonce: string;
}

/**
 * Signs a request with the MAC scheme of the Wallet API.
 *
 * @param options - The credentials and the request.
 * @returns The `Authorization` header and what it was made of.
 * @throws {@link ConfigurationError} that names the option which cannot be right.
 *
 * @example
 * import { signMac } from '@litas/client/mac';
 *
 * const url = 'https://wallet.paysera.com/rest/v1/user/me';
 * const { header } = await signMac({
 *   id: 'wkVd93h2uS',
 *   key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU',
 *   method: 'GET',
 *   url,
 * });
 * const request = new Request(url, { headers: { authorization: header } });
 * console.log(request.headers.has('authorization')); // true
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-http-mac-01#section-3
 */
export async function signMac(options: SignMacOptions): Promise<SignedMac> {
  const { id, key, method, url, body = '', timestamp = Math.floor(Date.now() / 1000) } = options;
  const nonce = options.nonce ?? createNonce();
  assertPresent('id', id);
  assertPresent('nonce', nonce);
  if (!/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(method))
    throw new ConfigurationError('method', 'Not an HTTP method.');
  assertTimestamp(timestamp);

  const { requestUri, host, port } = requestTarget(url);
  const ext = encodeExt(options.ext, body.length === 0 ? undefined : await hashBody(body));
  const ts = String(timestamp);
  const normalized = normalizeRequest({ timestamp: ts, nonce, method, requestUri, host, port, ext });
  const mac = await computeMac(key, normalized);
  const header = formatMacHeader({ id, timestamp: ts, nonce, mac, ext });
  return { header, mac, ext, normalized, timestamp, nonce };
}

function assertTimestamp(timestamp: number): void {
  // Later than the year 5000 means that somebody passed milliseconds.
  if (Number.isSafeInteger(timestamp) && timestamp >= 0 && timestamp < 1e11) return;
  throw new ConfigurationError('timestamp', 'Unix time in whole seconds is needed.');
}
