import { createHash, createHmac } from 'node:crypto';

/** Base64 of the HMAC-SHA-256 of a text, both in UTF-8. */
export const hmacSha256 = (key: string, text: string): string =>
  createHmac('sha256', key).update(text, 'utf8').digest('base64');

/** Base64 of the SHA-256 of some octets. */
export const sha256 = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('base64');
