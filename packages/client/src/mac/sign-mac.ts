import { assertOption, assertPlainObject } from '../errors/assert.ts';
import { assertHmac, assertKey, bytesOf, type HmacFunctions, type MacBody } from './compute-mac.ts';
import { encodeExt, type ExtParameters } from './encode-ext.ts';
import { assertQuotable } from './mac-header.ts';
import { createNonce } from './nonce.ts';
import { requestTarget } from './normalize-request.ts';
import { signRequest } from './sign-request.ts';

/** Options of {@link signMac}: the credentials and the request. */
export interface SignMacOptions {
  /** Client id, or access token. */
  id: string;
  /** The MAC key of the id, as issued; it is not decoded. */
  key: string;
  /** HTTP method. */
  method: string;
  /**
   * The absolute URL. Path and query are signed exactly as they are, also a lone `?`; a fragment is dropped, an empty path
   * becomes `/`.
   */
  url: string | URL;
  /**
   * The body as it is sent. Its hash becomes part of the signature.
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
   * Text that no other request with this timestamp used: printable ASCII without `"` and `\`.
   * @default 32 random letters and digits
   */
  nonce?: string | undefined;
  /**
   * HMAC and SHA-256, for runtimes without Web Crypto.
   * @default those of the platform
   */
  hmac?: HmacFunctions | undefined;
}

/** A signature, and the values that it was computed from. */
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
  /** The nonce. */
  nonce: string;
}

/**
 * Signs a request with the MAC scheme of the Wallet API.
 *
 * @param options - The credentials and the request.
 * @returns The `Authorization` header and the values that it was computed from.
 * @throws {@link ConfigurationError} that names the option which is not valid.
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
  assertPlainObject('options', options);
  const { id, key, method, url, body = '', hmac, timestamp = Math.floor(Date.now() / 1000) } = options;
  const nonce = options.nonce ?? createNonce();
  assertOption(
    typeof method === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(method),
    'method',
    'an HTTP method',
  );
  // A time after the year 5000 is one in milliseconds.
  assertOption(
    Number.isSafeInteger(timestamp) && timestamp >= 0 && timestamp < 1e11,
    'timestamp',
    'Unix time in whole seconds',
  );
  assertQuotable('id', id);
  assertQuotable('nonce', nonce);
  assertKey('key', key);
  assertHmac(hmac);
  const signed = await signRequest({
    ...requestTarget(url),
    id,
    key,
    method,
    nonce,
    hmac,
    timestamp: String(timestamp),
    ext: encodeExt(options.ext),
    body: bytesOf(body),
  });
  return { ...signed, timestamp, nonce };
}
