import {
  computeMac,
  hashBody,
  type MacAttributes,
  type MacHeaderFault,
  normalizeRequest,
  parseMacHeader,
} from '@litas/client/mac';
import { equalText } from '../../http/equal-text.ts';
import { Refusal, type RefusalDetails } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import { type NonceMemory, timestampWindow } from '../../state/store.ts';
import { explainBodyHash, explainMissingHash, explainNeedlessHash } from './explain/body-hash.ts';
import { explainMac } from './explain/explain-mac.ts';
import type { OtherKey } from './explain/key-variants.ts';
import { explainTimestamp, type Explanation } from './explain/mistake.ts';

/** What a signature is checked against. */
interface MacCheck<Credential> {
  /** Finds the credential that an id belongs to. */
  readonly find: (id: string) => Promise<Credential | undefined>;
  readonly nonces: NonceMemory;
  /** The signing clock, in seconds. */
  readonly now: number;
  /** What explanations of refusals need beside the request. Left out: nothing is explained. */
  readonly explain?: {
    readonly unknownId: (id: string) => Promise<Explanation>;
    /** The keys that the credential's own may have been mixed up with. */
    readonly otherKeys: (credential: Credential) => Promise<readonly OtherKey[]>;
  };
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
  { find, nonces, now, explain }: MacCheck<Credential>,
): Promise<Credential> {
  const attributes = readHeader(request.headers['authorization']);
  const { id, timestamp, ext, mac } = attributes;
  const credential = await find(id);
  if (!credential) {
    throw unauthorized('No client and no access token has this id', await explain?.unknownId(id));
  }
  checkTimestamp(timestamp, now, explain !== undefined);
  await checkBodyHash(ext, request, explain !== undefined);

  const { key } = credential;
  const expected = expectedString(request, attributes);
  if (!equalText(await computeMac(key, expected), mac)) {
    const otherKeys = await explain?.otherKeys(credential);
    throw unauthorized(
      'Invalid MAC',
      otherKeys && (await explainMac({ request, attributes, key, expected, otherKeys })),
    );
  }
  await rememberNonce(nonces, attributes, now);
  return credential;
}

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

/**
 * Refuses a timestamp that is too far from the signing clock.
 *
 * @param timestamp - Seconds since 1970, as text; production tolerates a fraction.
 * @param now - The signing clock, in seconds.
 * @param explains - Whether the refusal says what is wrong with it.
 */
function checkTimestamp(timestamp: string, now: number, explains: boolean): void {
  const ahead = Number(timestamp) - now;
  if (Math.abs(ahead) <= timestampWindow) return;
  const description = ahead > 0 ? 'Timestamp is in future' : 'Timestamp lifetime exceeded';
  throw new Refusal(401, 'invalid_timestamp', description, {
    ...(explains && { data: explainTimestamp(Number(timestamp), now, timestampWindow) }),
  });
}

/** Refuses a request whose `ext` does not carry the hash of its body, or carries one although there is no body. */
async function checkBodyHash(ext: string, { body, headers }: PlainRequest, explains: boolean): Promise<void> {
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

/** Authentication is missing or wrong. */
export const unauthorized = (description: string, data?: RefusalDetails['data']): Refusal =>
  new Refusal(401, 'unauthorized', description, {
    headers: { 'www-authenticate': 'MAC' },
    ...(data && { data }),
  });

const sentences: Readonly<Record<MacHeaderFault, string>> = {
  other_scheme: 'The Authorization header does not use the MAC scheme',
  too_long: 'The Authorization header is too long',
  malformed: 'The Authorization header is not a list of name="value" pairs joined by commas',
  unknown_attribute: 'The Authorization header has an unknown attribute',
  duplicate_attribute: 'The Authorization header has an attribute twice',
  missing_attribute: 'The Authorization header lacks an attribute',
  malformed_timestamp: 'ts in the Authorization header is not a number of seconds',
};

/** Reads the `Authorization` header, or says what is wrong with it. */
export function readHeader(header: string | undefined): MacAttributes {
  if (header === undefined) throw unauthorized('The request is not signed: it has no Authorization header');
  const parsed = parseMacHeader(header);
  if (parsed.ok) return parsed.attributes;
  const attribute = parsed.attribute === undefined ? '' : `: ${parsed.attribute}`;
  throw unauthorized(`${sentences[parsed.reason]}${attribute}`);
}

/**
 * The nonce memory for a request whose signing clock is wrong by some seconds: it is remembered where the right clock would have put
 * it, so that a clock that is wrong on purpose makes nothing be forgotten.
 */
export const skewedNonces = (nonces: NonceMemory, skew: number): NonceMemory =>
  skew === 0
    ? nonces
    : {
        remember: (use, now) =>
          nonces.remember({ ...use, timestamp: String(Number(use.timestamp) - skew) }, now - skew),
      };
