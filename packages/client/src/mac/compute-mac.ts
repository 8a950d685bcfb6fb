import { hmacSha256, sha256 } from '#hmac';
import { assertOption, isWellFormed } from '../errors/assert.ts';
import { utf8 } from './utf8.ts';

/**
 * Computes the MAC of a normalized request: HMAC-SHA-256, in Base64.
 *
 * @param key - MAC key of a client or of a token, as issued; it is not decoded.
 * @param normalized - Result of {@link normalizeRequest}.
 * @returns 44 characters of Base64.
 * @throws {@link ConfigurationError} when the key is empty.
 *
 * @example
 * import { computeMac, normalizeRequest } from '@litas/client/mac';
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
 * console.log(await computeMac('IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU', normalized));
 */
export async function computeMac(key: string, normalized: string): Promise<string> {
  assertKey('key', key);
  return hmacSha256(key, normalized);
}

/** Asserts that a key can sign. */
export function assertKey(option: string, key: unknown): void {
  assertOption(
    typeof key === 'string' && key && isWellFormed(key),
    option,
    'a non-empty string without lone surrogates',
  );
}

/** A request body as it is sent; a string stands for its UTF-8 bytes. */
export type MacBody = string | Uint8Array;

/**
 * Computes the body hash of a request: SHA-256 of its bytes, in Base64, not yet percent-encoded.
 *
 * @param body - The bytes that are sent, whatever their media type.
 * @returns 44 characters of Base64.
 * @throws {@link ConfigurationError} when the body is neither a string nor a `Uint8Array`.
 *
 * @example
 * import { hashBody } from '@litas/client/mac';
 *
 * console.log(await hashBody('{"email":"agnes@example.org"}'));
 */
export async function hashBody(body: MacBody): Promise<string> {
  if (typeof body === 'string') return sha256(utf8(body));
  // One of another realm is no instance of this realm's class.
  const isBytes = Object.prototype.toString.call(body) === '[object Uint8Array]';
  assertOption(isBytes, 'body', 'a string or a Uint8Array');
  return sha256(body);
}
