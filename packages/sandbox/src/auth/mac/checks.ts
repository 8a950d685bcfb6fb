import { hashBody } from '@litas/client/mac';
import { equalText } from '../../http/equal-text.ts';
import { HttpError, unauthorized } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import { timestampWindow } from '../../state/nonces.ts';
import { explainBodyHash, explainMissingHash, explainNeedlessHash } from './explain/body-hash.ts';
import { type Explanation, explainTimestamp } from './explain/mistake.ts';

/**
 * Checks that a timestamp is close to the signing clock.
 *
 * @param timestamp - Seconds since 1970, as text. A fraction is allowed, as in production.
 * @param now - The signing clock, in seconds.
 * @param explains - Whether the error has an explanation.
 */
export function checkTimestamp(timestamp: string, now: number, explains: boolean): void {
  const ahead = Number(timestamp) - now;
  if (Math.abs(ahead) <= timestampWindow) return;
  const description = ahead > 0 ? 'Timestamp is in future' : 'Timestamp lifetime exceeded';
  throw new HttpError(401, 'invalid_timestamp', description, {
    ...(explains && { data: explainTimestamp(Number(timestamp), now, timestampWindow) }),
  });
}

/**
 * Checks the body hash in `ext`.
 *
 * @throws `HttpError` with 401 when it is missing, wrong, or sent without a body.
 */
export async function checkBodyHash(
  ext: string,
  { body, headers }: PlainRequest,
  explains: boolean,
): Promise<void> {
  const errorOf = async (description: string, explanation: () => Explanation | Promise<Explanation>) =>
    unauthorized(description, explains ? await explanation() : undefined);
  const hashes = new URLSearchParams(ext).getAll('body_hash');
  const [hash] = hashes;
  if (hashes.length > 1) throw unauthorized('body_hash is in ext more than once');
  if (body.length === 0) {
    if (hash === undefined) return;
    throw await errorOf('ext has a body_hash, but the request has no body', () => explainNeedlessHash(hash));
  }
  if (hash === undefined) {
    throw await errorOf('The request has a body, but ext has no body_hash', () => explainMissingHash(body));
  }
  if (equalText(await hashBody(body), hash)) return;
  throw await errorOf('body_hash does not match the body', () =>
    explainBodyHash(hash, body, headers['content-type']),
  );
}
