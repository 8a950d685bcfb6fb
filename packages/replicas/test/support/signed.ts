import { signMac } from '@litas/client/mac';
import { seededClients } from '@litas/sandbox';
import { person } from './sandboxes.ts';

/** Who signs. */
export interface Signer {
  readonly id: string;
  readonly key: string;
}

/** A request that can be sent several times: its signature has one nonce. */
export interface SignedRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** The body of a request, with its media type. */
interface Body {
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Signs a request with a form or with JSON. */
export function sign(
  signer: Signer,
  method: string,
  url: string,
  form?: Readonly<Record<string, string>>,
  json?: unknown,
): Promise<SignedRequest> {
  if (form) {
    const content = String(new URLSearchParams(form));
    return signBody(signer, method, url, { type: 'application/x-www-form-urlencoded', content });
  }
  const body = json === undefined ? undefined : { type: 'application/json', content: JSON.stringify(json) };
  return signBody(signer, method, url, body);
}

/** Signs a request with any body. */
export async function signBody(
  signer: Signer,
  method: string,
  url: string,
  body?: Body,
): Promise<SignedRequest> {
  const { header } = await signMac({ ...signer, method, url, body: body?.content });
  const headers = { authorization: header, ...(body && { 'content-type': body.type }) };
  return { url, init: { method, headers, ...(body && { body: body.content }) } };
}

/** Sends a request, and returns its status and its body. */
export async function send({
  url,
  init,
}: SignedRequest): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

/** Logs the first user in by her password. */
export async function tokenOf(
  origin: string,
  scope: string,
): Promise<Signer & { readonly refreshToken: string }> {
  const { username, password } = person;
  const form = { grant_type: 'password', username, password, scope };
  const { body } = await send(await sign(seededClients.example, 'POST', `${origin}/oauth/v1/token`, form));
  return {
    id: String(body['access_token']),
    key: String(body['mac_key']),
    refreshToken: String(body['refresh_token']),
  };
}
