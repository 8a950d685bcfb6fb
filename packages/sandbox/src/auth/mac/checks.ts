import { hashBody } from '@litas/client/mac';
import { equalText } from '../../http/equal-text.ts';
import { HttpError, unauthorized } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import { timestampWindow } from '../../state/nonces.ts';
import { explainBodyHash, explainMissingHash, explainNeedlessHash } from './explain/body-hash.ts';
import { type Explanation, explainTimestamp } from './explain/mistake.ts';

/**
 * Refuses a timestamp that is too far from the signing clock.
 *
 * @param timestamp - Seconds since 1970, as text; production tolerates a fraction.
 * @param now - The signing clock, in seconds.
 * @param explains - Whether the refusal says what is wrong with it.
 */
export function checkTimestamp(timestamp: string, now: number, explains: boolean): void {
  const ahead = Number(timestamp) - now;
  if (Math.abs(ahead) <= timestampWindow) return;
  const description = ahead > 0 ? 'Timestamp is in future' : 'Timestamp lifetime exceeded';
  throw new HttpError(401, 'invalid_timestamp', description, {
    ...(explains && { data: explainTimestamp(Number(timestamp), now, timestampWindow) }),
  });
}

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
