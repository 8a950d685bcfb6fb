import { ConfigurationError } from '../errors/configuration-error.ts';
import { toBase64 } from './base64.ts';

// About 30 nonces: a request for many random bytes takes as long as one for few.
let unused: string[] = [];

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
  while (unused.length === 0) {
    // Without `+` and `/`, Base64 has the 62 letters and digits, and each is equally likely.
    const characters = toBase64(random(new Uint8Array(768))).replace(/\W/g, '');
    unused = characters.match(/.{32}/g) ?? [];
  }
  return unused.pop() as string;
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
