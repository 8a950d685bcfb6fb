import { decodeStrictly, utf8 } from './utf8.ts';

/** Writes a text in Base64 for URLs, without padding. */
export function encodeBase64Url(text: string): string {
  const bytes = utf8(text);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads a text in Base64 for URLs; `undefined` when it is none, or not in UTF-8. */
export function decodeBase64Url(text: string): string | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
    return decodeStrictly(bytes);
  } catch {
    return undefined;
  }
}
