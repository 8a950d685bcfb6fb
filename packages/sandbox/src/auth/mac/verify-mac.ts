import { computeMac, type MacAttributes, normalizeRequest } from '@litas/client/mac';
import { equalText } from '../../http/equal-text.ts';
import { HttpError, unauthorized } from '../../http/http-error.ts';
import { originParts } from '../../http/origin-parts.ts';
import type { PlainRequest } from '../../http/message.ts';
import { budgets } from '../../state/budget.ts';
import type { NonceMemory, NonceVerdict } from '../../state/nonces.ts';
import { checkBodyHash, checkTimestamp } from './checks.ts';
import { explainMac } from './explain/explain-mac.ts';
import type { OtherKey } from './explain/key-variants.ts';
import type { Explanation } from './explain/mistake.ts';
import { readHeader } from './header.ts';

/** Functions that explain what is wrong with a signature. */
export interface Explain<Credential> {
  unknownId(id: string): Explanation | Promise<Explanation>;
  /** Returns keys that may have been confused with the key of the credential. */
  otherKeys(credential: Credential): readonly OtherKey[];
}

/** Settings of the verification of a signature. */
export interface MacCheck<Credential> {
  /** Finds the credential with an id. */
  find(id: string): Credential | undefined;
  readonly nonces: NonceMemory;
  /** The signing clock, in seconds. */
  readonly now: number;
  /** Functions for explanations. Without them errors are not explained. */
  readonly explain?: Explain<Credential> | undefined;
}

/**
 * Verifies the signature of a request: header, credential, time, body hash, MAC and nonce, in this order. A nonce is stored only after
 * its MAC was verified, so that the memory cannot be filled without a key.
 *
 * @returns The credential that signed the request.
 * @throws `HttpError` with 401, or with 429 when the limit on nonces is reached.
 */
export async function verifyMac<Credential extends { readonly key: string }>(
  request: PlainRequest,
  check: MacCheck<Credential>,
): Promise<Credential> {
  const { now, explain } = check;
  const attributes = readHeader(request.headers['authorization'], explain !== undefined);
  const { id, timestamp, ext, mac } = attributes;
  const credential = check.find(id);
  if (!credential) {
    throw unauthorized('No client and no access token has this id', await explain?.unknownId(id));
  }
  checkTimestamp(timestamp, now, explain !== undefined);
  if (ext !== '' || request.body.length > 0) await checkBodyHash(ext, request, explain !== undefined);

  const { key } = credential;
  const expected = expectedString(request, attributes);
  if (!equalText(await computeMac(key, expected), mac)) {
    const otherKeys = explain?.otherKeys(credential);
    throw unauthorized(
      'Invalid MAC',
      otherKeys && (await explainMac({ request, attributes, key, expected, otherKeys })),
    );
  }
  const verdict = check.nonces.remember(attributes);
  checkVerdict(typeof verdict === 'string' ? verdict : await verdict);
  return credential;
}

/** The string that has to be signed. */
export function expectedString(request: PlainRequest, { timestamp, nonce, ext }: MacAttributes): string {
  const { hostname: host, port } = originParts(request.origin) ?? unknownOrigin;
  return normalizeRequest({
    timestamp,
    nonce,
    method: request.method,
    requestUri: request.target,
    host,
    port,
    ext,
  });
}

/** Such a request is rejected before its signature is verified. */
const unknownOrigin = { hostname: '', port: 0 };

/** Throws unless a nonce was new. */
function checkVerdict(verdict: NonceVerdict): void {
  if (verdict === 'known') throw unauthorized('The nonce was used before');
  if (verdict === 'forgotten') {
    throw unauthorized('The timestamp is older than the stored nonces');
  }
  if (verdict === 'full') {
    throw new HttpError(429, 'rate_limit_exceeded', `The limit of ${budgets.nonces} nonces is reached`, {
      headers: { 'retry-after': '60' },
    });
  }
}
