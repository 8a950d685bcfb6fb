import { ConfigurationError } from '../errors/configuration-error.ts';
import { toBase64 } from './base64.ts';

const length = 32;

// Random characters for about 30 nonces: one request for many bytes takes as long as one for few.
let unused = '';

/**
 * Creates a nonce: 32 random characters of `A–Z a–z 0–9`, each equally likely, from the platform's cryptographic random
 * source.
 *
 * @returns The nonce.
 * @throws {@link ConfigurationError} when the platform has no Web Crypto.
 *
 * @example
 * import { createNonce } from '@litas/client/mac';
 *
 * console.log(createNonce().length); // 32
 */
export function createNonce(): string {
  while (unused.length < length) {
    // Without `+` and `/`, Base64 has the 62 letters and digits, and each is equally likely.
    unused += toBase64(random(new Uint8Array(768))).replace(/\W/g, '');
  }
  const nonce = unused.slice(0, length);
  unused = unused.slice(length);
  return nonce;
}

function random(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  try {
    return crypto.getRandomValues(bytes);
  } catch (cause) {
    throw missingCrypto('getRandomValues', 'use a polyfill', cause);
  }
}

/** Creates the error for a platform without a part of Web Crypto. */
export const missingCrypto = (name: string, advice: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError(`crypto.${name}`, `is missing: ${advice}`, { cause });
