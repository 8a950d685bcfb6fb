import { hashOf, type HmacFunctions, macOf } from './compute-mac.ts';
import { type MacAttributes, writeMacHeader } from './mac-header.ts';
import { type NormalizedRequest, writeNormalized } from './normalize-request.ts';

/** A request to sign, whose values have been checked. */
export interface RequestToSign extends NormalizedRequest {
  /** Client id, or access token. */
  readonly id: string;
  /** The MAC key of the id. */
  readonly key: string;
  /** The body; `undefined` or empty when there is none. */
  readonly body: Uint8Array | undefined;
  /** Additional parameters, encoded; the body hash comes before them. */
  readonly ext: string;
  readonly hmac: HmacFunctions | undefined;
}

/** The header of a signed request, and what it was computed from. */
export interface SignedRequestParts extends Pick<MacAttributes, 'mac' | 'ext'> {
  readonly header: string;
  readonly normalized: string;
}

/** Signs a request whose values have been checked. */
export async function signRequest(request: RequestToSign): Promise<SignedRequestParts> {
  const { id, key, body, hmac, ext: given, timestamp, nonce } = request;
  const hash = body?.length ? `body_hash=${encodeURIComponent(await hashOf(body, hmac))}` : '';
  const ext = hash && given ? `${hash}&${given}` : hash || given;
  const normalized = writeNormalized(ext === given ? request : { ...request, ext });
  const mac = await macOf(key, normalized, hmac);
  return { header: writeMacHeader({ id, timestamp, nonce, mac, ext }), mac, ext, normalized };
}
