import { hashBody } from '@litas/client/mac';
import { equalText } from './equal-text.ts';
import { unauthorized } from './unauthorized.ts';

/** Refuses a request whose `ext` does not carry the hash of its body, or carries one although there is no body. */
export async function checkBodyHash(ext: string, body: Uint8Array): Promise<void> {
  const hashes = new URLSearchParams(ext).getAll('body_hash');
  const [hash] = hashes;
  if (hashes.length > 1) throw unauthorized('body_hash is in ext more than once');
  if (body.length === 0) {
    if (hash !== undefined) throw unauthorized('ext has a body_hash, but the request has no body');
    return;
  }
  if (hash === undefined) throw unauthorized('The request has a body, but ext has no body_hash');
  if (!equalText(await hashBody(body), hash)) throw unauthorized('body_hash does not match the body');
}
