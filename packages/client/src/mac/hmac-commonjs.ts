import * as web from './hmac-web.ts';

// CommonJS is loaded by tools that do not know the conditions of `imports`, such as Metro, so the platform is found at run time.
const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');

/** Computes the HMAC-SHA-256 of a text, both in UTF-8, as Base64. */
export const hmacSha256 = async (key: string, text: string): Promise<string> =>
  crypto ? crypto.createHmac('sha256', key).update(text).digest('base64') : web.hmacSha256(key, text);

/** Computes the SHA-256 of bytes, as Base64. */
export const sha256 = async (bytes: Uint8Array): Promise<string> =>
  crypto ? crypto.createHash('sha256').update(bytes).digest('base64') : web.sha256(bytes);
