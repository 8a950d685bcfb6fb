import { sha256 } from '#hmac';

const encoder = new TextEncoder();

/** A request body as it goes on the wire; a string stands for its UTF-8 octets. */
export type MacBody = string | Uint8Array;

/**
 * Hashes a request body as `body_hash` wants it: SHA-256 of the octets, in Base64, not yet percent-encoded.
 *
 * @param body - The octets sent, whatever their content type.
 * @returns 44 characters of Base64.
 *
 * @example
 * import { hashBody } from '@litas/client/mac';
 *
 * console.log(await hashBody('{"email":"agnes@example.org"}'));
 */
export async function hashBody(body: MacBody): Promise<string> {
  return sha256(typeof body === 'string' ? encoder.encode(body) : body);
}
