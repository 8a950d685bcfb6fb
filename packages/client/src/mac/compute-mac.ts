import { hmacSha256, sha256 } from '#hmac';
import { assertOption, type Check, isText, isWellFormed, mustBe } from '../errors/assert.ts';
import { toBase64 } from './base64.ts';
import { utf8 } from './utf8.ts';

/**
 * HMAC and SHA-256 for runtimes without Web Crypto, such as React Native. Use those of a library.
 *
 * @example
 * import { createWallet } from '@litas/client';
 * import { createHash, createHmac } from 'node:crypto'; // stands for a library in pure JavaScript, such as @noble/hashes
 *
 * const wallet = createWallet({
 *   client: { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' },
 *   hmac: {
 *     hmacSha256: (key, message) => createHmac('sha256', key).update(message).digest(),
 *     sha256: (message) => createHash('sha256').update(message).digest(),
 *   },
 *   fetch: async () => Response.json({ id: 14471 }),
 * });
 * console.log((await wallet.getUser({ userId: 'me' })).id); // 14471
 */
export interface HmacFunctions {
  /** Computes the HMAC-SHA-256 of a message: 32 bytes. */
  hmacSha256(this: void, key: Uint8Array, message: Uint8Array): Uint8Array | Promise<Uint8Array>;
  /** Computes the SHA-256 of a message: 32 bytes. */
  sha256(this: void, message: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** Encodes what a function of the options returns. */
async function encoded(result: Uint8Array | Promise<Uint8Array>): Promise<string> {
  const bytes = await result;
  assertOption(bytes.length === 32, 'hmac', 'functions that return 32 bytes');
  return toBase64(bytes);
}

/** Computes the MAC with a valid key. */
export const macOf = (
  key: string,
  normalized: string,
  hmac: HmacFunctions | undefined,
): string | Promise<string> =>
  hmac ? encoded(hmac.hmacSha256(utf8(key), utf8(normalized))) : hmacSha256(key, normalized);

/** Computes the hash of bytes. */
export const hashOf = (bytes: Uint8Array, hmac: HmacFunctions | undefined): string | Promise<string> =>
  hmac ? encoded(hmac.sha256(bytes)) : sha256(bytes);

/**
 * Computes the MAC of a normalized request: HMAC-SHA-256, in Base64.
 *
 * @param key - MAC key of a client or of a token, as issued; it is not decoded.
 * @param normalized - Result of {@link normalizeRequest}.
 * @param hmac - Functions to use instead of those of the platform.
 * @returns 44 characters of Base64.
 * @throws {@link ConfigurationError} when the key is empty, the normalized request is not a string, or `hmac` lacks a function.
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
export async function computeMac(key: string, normalized: string, hmac?: HmacFunctions): Promise<string> {
  assertKey('key', key);
  assertOption(typeof normalized === 'string', 'normalized', 'a string');
  assertHmac(hmac);
  return macOf(key, normalized, hmac);
}

/** Asserts that both functions are there, where they replace those of the platform. */
export function assertHmac(hmac: HmacFunctions | undefined): void {
  const { hmacSha256: mac, sha256: hash } = Object(hmac) as Partial<HmacFunctions>;
  assertOption(
    hmac === undefined || (typeof mac === 'function' && typeof hash === 'function'),
    'hmac',
    'an object with the functions hmacSha256 and sha256',
  );
}

/** Asserts that a key can sign. */
export const assertKey: Check = /* @__PURE__ */ mustBe(
  'a non-empty string without lone surrogates',
  (key) => isText(key) && isWellFormed(key),
);

/** A request body as it is sent; a string stands for its UTF-8 bytes. */
export type MacBody = string | Uint8Array;

/**
 * Computes the body hash of a request: SHA-256 of its bytes, in Base64, not yet percent-encoded.
 *
 * @param body - The bytes that are sent, whatever their media type.
 * @param hmac - Functions to use instead of those of the platform.
 * @returns 44 characters of Base64.
 * @throws {@link ConfigurationError} when the body is neither a string nor a `Uint8Array`, or `hmac` lacks a function.
 *
 * @example
 * import { hashBody } from '@litas/client/mac';
 *
 * console.log(await hashBody('{"email":"agnes@example.org"}'));
 */
export async function hashBody(body: MacBody, hmac?: HmacFunctions): Promise<string> {
  assertHmac(hmac);
  return hashOf(bytesOf(body), hmac);
}

/** Returns the bytes of a body. */
export function bytesOf(body: MacBody): Uint8Array {
  if (typeof body === 'string') return utf8(body);
  // One of another realm is no instance of this realm's class.
  const isBytes = Object.prototype.toString.call(body) === '[object Uint8Array]';
  assertOption(isBytes, 'body', 'a string or a Uint8Array');
  return body;
}
