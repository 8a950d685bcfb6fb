import { ConfigurationError } from '../errors/configuration-error.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const length = 32;
// The largest multiple of 62 that an octet reaches: octets above it would make the first letters likelier.
const limit = 248;

/**
 * Makes a nonce: 32 random characters of `A–Z a–z 0–9`, each as likely as any other, from the platform's
 * cryptographic source.
 *
 * @throws {@link ConfigurationError} when the platform has no such source.
 *
 * @example
 * import { createNonce } from '@litas/client/mac';
 *
 * console.log(createNonce().length); // 32
 */
export function createNonce(): string {
  let nonce = '';
  const octets = new Uint8Array(length + 8);
  while (nonce.length < length) {
    for (const octet of random(octets)) {
      if (octet < limit && nonce.length < length) nonce += alphabet.charAt(octet % alphabet.length);
    }
  }
  return nonce;
}

function random(octets: Uint8Array<ArrayBuffer>): Uint8Array {
  try {
    return crypto.getRandomValues(octets);
  } catch (cause) {
    throw missingCrypto('getRandomValues', cause);
  }
}

/** Makes the error for a platform without a part of Web Crypto. */
export const missingCrypto = (name: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError(`crypto.${name}`, 'Web Crypto is missing: use https or localhost.', { cause });
