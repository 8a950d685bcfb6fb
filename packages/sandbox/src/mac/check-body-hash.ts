import { hashBody } from '@litas/client/mac';
import type { PlainRequest } from '../core/message.ts';
import { equalText } from './equal-text.ts';
import { explainBodyHash, explainMissingHash, explainNeedlessHash } from './explain/explain-body-hash.ts';
import type { Explanation } from './explain/mistake.ts';
import { unauthorized } from './unauthorized.ts';

/** Refuses a request whose `ext` does not carry the hash of its body, or carries one although there is no body. */
export async function checkBodyHash(
  ext: string,
  { body, headers }: PlainRequest,
  explains: boolean,
): Promise<void> {
  const refuse = async (description: string, explanation: () => Promise<Explanation>) =>
    unauthorized(description, explains ? await explanation() : undefined);
  const hashes = new URLSearchParams(ext).getAll('body_hash');
  const [hash] = hashes;
  if (hashes.length > 1) throw unauthorized('body_hash is in ext more than once');
  if (body.length === 0) {
    if (hash === undefined) return;
    throw await refuse('ext has a body_hash, but the request has no body', () => explainNeedlessHash(hash));
  }
  if (hash === undefined) {
    throw await refuse('The request has a body, but ext has no body_hash', () => explainMissingHash(body));
  }
  if (equalText(await hashBody(body), hash)) return;
  throw await refuse('body_hash does not match the body', () =>
    explainBodyHash(hash, body, headers['content-type']),
  );
}
