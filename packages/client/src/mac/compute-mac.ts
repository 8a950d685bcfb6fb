import { hmacSha256, sha256 } from '#hmac';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { utf8 } from './utf8.ts';

/**
 * Computes the MAC of a normalized request string: HMAC-SHA-256, in Base64.
 *
 * @param key - The MAC key of a client or of a token, as given; it is not decoded.
 * @param normalized - What {@link normalizeRequest} gave.
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

/** Refuses a key that cannot sign. */
export function assertKey(option: string, key: unknown): void {
  if (typeof key !== 'string' || key === '')
    throw new ConfigurationError(option, 'It is empty or not a string.');
}

/** A request body as it goes on the wire; a string stands for its UTF-8 bytes. */
export type MacBody = string | Uint8Array;

/**
 * Hashes a request body as `body_hash` wants it: SHA-256 of the octets, in Base64, not yet percent-encoded.
 *
 * @param body - The octets sent, whatever their content type.
 * @returns 44 characters of Base64.
 *
 * @example
 * import { hashBody } from '@litas/client/mac';
 *
 * console.log(await hashBody('{"email":"agnes@example.org"}'));
 */
export async function hashBody(body: MacBody): Promise<string> {
  return sha256(typeof body === 'string' ? utf8(body) : body);
}
