import { createHash, createHmac } from 'node:crypto';

/** Computes the HMAC-SHA-256 of a text, both in UTF-8, as Base64. */
export const hmacSha256 = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64');

/** Computes the SHA-256 of bytes, as Base64. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
