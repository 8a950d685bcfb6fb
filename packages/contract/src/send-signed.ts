import type { Credentials } from '@litas/client';
import { signMac } from '@litas/client/mac';
import type { RawRequest } from './cases/case.ts';

/** Where a raw request goes and who signs it. */
export interface SendSignedOptions {
  /** Scheme, host and port that it is sent to. */
  readonly to: string;
  /** Scheme, host and port that it is signed for. */
  readonly signingOrigin?: string;
  readonly credentials: Credentials;
  /** Headers beside the signature. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends the request. */
  readonly fetch: typeof globalThis.fetch;
}

/** Signs a request as it stands and sends it, whatever the client's types would say of it. */
export async function sendSigned(
  { method, target, contentType, body }: RawRequest,
  { to, signingOrigin = to, credentials, headers: others, fetch }: SendSignedOptions,
): Promise<Response> {
  const { header } = await signMac({ ...credentials, method, url: `${signingOrigin}${target}`, body });
  const headers = { ...others, authorization: header, ...(contentType && { 'content-type': contentType }) };
  return fetch(`${to}${target}`, { method, headers, ...(body !== undefined && { body }) });
}
