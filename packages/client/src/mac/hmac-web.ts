import { toBase64 } from './base64.ts';
import { missingCrypto } from './nonce.ts';
import { utf8 } from './utf8.ts';

const maxCachedKeys = 32;
// Imported keys and not their promises: what a request of a worker runtime has begun may end with that request.
const cachedKeys = new Map<string, CryptoKey>();

/** Computes the HMAC-SHA-256 of a text, both in UTF-8, as Base64. */
export const hmacSha256 = async (key: string, text: string): Promise<string> =>
  toBase64(new Uint8Array(await subtle().sign('HMAC', await importKey(key), utf8(text))));

/** Computes the SHA-256 of bytes, as Base64. */
export const sha256 = async (bytes: Uint8Array): Promise<string> =>
  toBase64(new Uint8Array(await subtle().digest('SHA-256', new Uint8Array(bytes))));

// Importing a key takes twice as long as signing, and a program has few keys.
async function importKey(key: string): Promise<CryptoKey> {
  const cached = cachedKeys.get(key);
  if (cached) return cached;
  const imported = await subtle().importKey('raw', utf8(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  if (cachedKeys.size >= maxCachedKeys) cachedKeys.clear();
  cachedKeys.set(key, imported);
  return imported;
}

function subtle(): SubtleCrypto {
  // Browsers leave it out on pages that plain http serves.
  const available: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!available) throw missingCrypto('subtle', 'use https, localhost or the option hmac');
  return available;
}
