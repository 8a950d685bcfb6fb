import { missingCrypto } from './nonce.ts';
import { utf8 } from './utf8.ts';

const maxCachedKeys = 32;
const cachedKeys = new Map<string, Promise<CryptoKey>>();
/** Base64 of the HMAC-SHA-256 of a text, both in UTF-8. */
export const hmacSha256 = async (key: string, text: string): Promise<string> =>
  toBase64(await subtle().sign('HMAC', await importedKey(key), utf8(text)));

/** Base64 of the SHA-256 of some octets. */
export const sha256 = async (octets: Uint8Array): Promise<string> =>
  toBase64(await subtle().digest('SHA-256', new Uint8Array(octets)));

// Importing costs twice as much as signing, and a program has few keys.
function importedKey(key: string): Promise<CryptoKey> {
  const known = cachedKeys.get(key);
  if (known) return known;
  const imported = subtle().importKey('raw', utf8(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  // Whoever has more keys than that imports them anew now and then.
  if (cachedKeys.size >= maxCachedKeys) cachedKeys.clear();
  cachedKeys.set(key, imported);
  return imported;
}

function subtle(): SubtleCrypto {
  // Browsers leave it out on plain http pages.
  const available: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!available) throw missingCrypto('subtle');
  return available;
}

const toBase64 = (octets: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(octets)));
