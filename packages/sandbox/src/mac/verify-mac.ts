import { computeMac, type MacAttributes, normalizeRequest } from '@litas/client/mac';
import type { PlainRequest } from '../core/message.ts';
import { Refusal } from '../core/refusal.ts';
import type { NonceMemory } from '../store/store.ts';
import { checkBodyHash } from './check-body-hash.ts';
import { checkTimestamp } from './check-timestamp.ts';
import { equalText } from './equal-text.ts';
import { readHeader } from './read-header.ts';
import { unauthorized } from './unauthorized.ts';

/** What a signature is checked against. */
export interface MacCheck<Credential> {
  /** Finds the credential that an id belongs to. */
  readonly find: (id: string) => Promise<Credential | undefined>;
  readonly nonces: NonceMemory;
  /** The signing clock, in seconds. */
  readonly now: number;
  /** Leaves the explanation out of refusals. */
  readonly strict: boolean;
}

/**
 * Verifies the signature of a request: header, credential, time, body hash, MAC, nonce, in this order. A nonce is remembered only
 * after its MAC holds, so that nobody can fill the memory without a key.
 *
 * @returns The credential that signed the request.
 * @throws `Refusal` with 401, or with 429 when no more nonces can be remembered.
 */
export async function verifyMac<Credential extends { readonly key: string }>(
  request: PlainRequest,
  { find, nonces, now, strict }: MacCheck<Credential>,
): Promise<Credential> {
  const attributes = readHeader(request.headers['authorization']);
  const credential = await find(attributes.id);
  if (!credential) throw unauthorized('No client and no access token has this id');
  checkTimestamp(attributes.timestamp, now);
  await checkBodyHash(attributes.ext, request.body);

  const expected = expectedString(request, attributes);
  if (!equalText(await computeMac(credential.key, expected), attributes.mac)) {
    throw unauthorized('Invalid MAC', strict ? undefined : { explanation, expected_string: expected });
  }
  await rememberNonce(nonces, attributes, now);
  return credential;
}

const explanation =
  'The MAC is not the one of expected_string with the key that belongs to this id. Compare it with the string that was signed.';

function expectedString(request: PlainRequest, { timestamp, nonce, ext }: MacAttributes): string {
  const { protocol, hostname: host, port } = new URL(request.origin);
  return normalizeRequest({
    timestamp,
    nonce,
    method: request.method,
    requestUri: request.target,
    host,
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
    ext,
  });
}

async function rememberNonce(nonces: NonceMemory, use: MacAttributes, now: number): Promise<void> {
  const known = await nonces.remember(use, now);
  if (known === 'known') throw unauthorized('The nonce was used before');
  if (known === 'full') {
    throw new Refusal(429, 'rate_limit_exceeded', 'No more nonces can be remembered for now', {
      headers: { 'retry-after': '60' },
    });
  }
}
