import type { Credentials } from '@litas/client';
import { signMac } from '@litas/client/mac';
import type { RawRequest } from './cases/case.ts';

/** The target and the signer of a raw request. */
export interface SendSignedOptions {
  /** Origin that it is sent to. */
  readonly to: string;
  /** Origin in the signature. */
  readonly signingOrigin?: string;
  readonly credentials: Credentials;
  /** Headers in addition to the signature. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends the request. */
  readonly fetch: typeof globalThis.fetch;
}

/** Signs a request as it is and sends it, also one that the types of the client forbid. */
export async function sendSigned(
  { method, target, contentType, body }: RawRequest,
  { to, signingOrigin = to, credentials, headers: others, fetch }: SendSignedOptions,
): Promise<Response> {
  const { header } = await signMac({ ...credentials, method, url: `${signingOrigin}${target}`, body });
  const headers = { ...others, authorization: header, ...(contentType && { 'content-type': contentType }) };
  return fetch(`${to}${target}`, { method, headers, ...(body !== undefined && { body }) });
}
