import { signMac } from '@litas/client/mac';
import { createSandbox, type Sandbox, type SandboxOptions, seededClients } from '../../src/index.ts';
import { checkControl } from './checked-controls.ts';
import { checkResponse } from './checked-responses.ts';
import { recordDefects } from './defects.ts';

/** Who signs. */
export interface Credentials {
  readonly id: string;
  readonly key: string;
}

/** An result whose body was read and found as described. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Headers;
  // Tests say what they expect of it.
  readonly body: Record<string, unknown>;
}

/** The client of the published examples. */
export const exampleClient: Credentials = seededClients.example;
/** The client with static permissions. */
export const staticClient: Credentials = seededClients.staticReader;
/** Noon on a day on which the worlds of most tests begin. */
export const noon = '2026-01-31T12:00:00Z';

/**
 * Creates a sandbox with a frozen clock. A defect of it fails the test, unless a `log` is given; so does a response of a control that
 * is not as described.
 */
export function frozenSandbox(options: SandboxOptions = {}): Sandbox {
  const sandbox = createSandbox({ now: noon, log: recordDefects, ...options });
  return { ...sandbox, fetch: checkedFetch(sandbox.fetch) };
}

const checkedFetch =
  (fetch: Sandbox['fetch']): Sandbox['fetch'] =>
  async (input, init) => {
    const response = await fetch(input, init);
    const { status, headers } = response;
    const method = init?.method ?? 'GET';
    if (typeof input !== 'string' || !input.startsWith('/__sandbox') || method === 'HEAD') return response;
    if (status !== 204 && headers.get('content-type') !== 'application/json') return response;
    const body = status === 204 ? undefined : ((await response.clone().json()) as unknown);
    checkControl(method, input, status, body);
    return response;
  };

/** What a request holds beside its target. */
export interface Sent {
  readonly method?: string;
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as they are, as an image in PNG unless `mediaType` says otherwise. */
  readonly bytes?: Uint8Array;
  readonly mediaType?: string;
  /** Additional parameters of the signature. */
  readonly ext?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a signed request and checks the response against the description. */
export async function call(
  sandbox: Pick<Sandbox, 'fetch' | 'origin'>,
  signer: Credentials,
  target: string,
  { method = 'GET', ext, headers: given = {}, ...sent }: Sent = {},
): Promise<ApiResponse> {
  const url = `${sandbox.origin}${target}`;
  const [mediaType, body] = bodyOf(sent);
  const { header } = await signMac({ ...signer, method, url, body, ext });
  const headers = {
    ...given,
    authorization: header,
    ...(mediaType !== undefined && { 'content-type': mediaType }),
  };
  const init = typeof body === 'object' ? new Uint8Array(body) : body;
  const response = await sandbox.fetch(url, { method, headers, ...(init !== undefined && { body: init }) });
  const text = await response.text();
  const result = (text === '' ? undefined : JSON.parse(text)) as Record<string, unknown> | undefined;
  checkResponse(method, target.split('?', 1)[0] ?? '', response.status, result);
  return { status: response.status, headers: response.headers, body: result ?? {} };
}

function bodyOf({ form, json, bytes, mediaType }: Sent): [mediaType?: string, body?: string | Uint8Array] {
  if (form) return [mediaType ?? 'application/x-www-form-urlencoded', String(new URLSearchParams(form))];
  if (json !== undefined) return [mediaType ?? 'application/json', JSON.stringify(json)];
  return bytes ? [mediaType ?? 'image/png', bytes] : [];
}

/** Logs the first person in with a password, and gives the token's credentials. */
export async function tokenFor(
  sandbox: Pick<Sandbox, 'fetch' | 'origin'>,
  scope: string,
  username = 'ona@example.org',
  password = 'correct-horse-9',
): Promise<Credentials> {
  const form = { grant_type: 'password', username, password, scope };
  const { status, body } = await call(sandbox, exampleClient, '/oauth/v1/token', { method: 'POST', form });
  if (status !== 200) throw new Error(`No token: ${JSON.stringify(body)}`);
  return { id: String(body['access_token']), key: String(body['mac_key']) };
}

/** Lets the person who consents by themselves grant scopes to the example client, and gives the token's credentials. */
export async function consentTo(
  sandbox: Pick<Sandbox, 'fetch' | 'origin'>,
  scope: string,
): Promise<Credentials> {
  const redirectUri = 'http://127.0.0.1:5173/callback';
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: exampleClient.id,
    redirect_uri: redirectUri,
    scope,
  });
  const redirect = await sandbox.fetch(`/frontend/oauth?${query}`, { redirect: 'manual' });
  const code = new URL(redirect.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
  const { body } = await call(sandbox, exampleClient, '/oauth/v1/token', { method: 'POST', form });
  return { id: String(body['access_token']), key: String(body['mac_key']) };
}
