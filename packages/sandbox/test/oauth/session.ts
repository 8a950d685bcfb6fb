import { signMac } from '@litas/client/mac';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts';
import { checkResponse } from '../support/checked-responses.ts';
import { recordDefects } from '../support/defects.ts';
import { type SandboxServer, serve } from '../../src/node/index.ts';

/** The client of the vendor's published examples. */
export const client: Credentials = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };
export const redirectUri = 'http://127.0.0.1:5173/callback';

/** What signs a request. */
export interface Credentials {
  readonly id: string;
  readonly key: string;
}

/** A response of the API. */
export interface ApiResponse {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An access token, as the token endpoint gives it. */
export interface Token {
  readonly access_token: string;
  readonly mac_key: string;
  readonly refresh_token: string;
}

/** A sandbox behind a real server, and what a client does with it. */
export interface Session extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  /** Opens the authorization page; parameters given replace the usual ones, `undefined` leaves one out. */
  open(parameters?: AuthorizationParameters, path?: string, init?: RequestInit): Promise<Response>;
  /** Sends a form as a browser does. */
  post(action: string, fields: readonly (readonly [string, string])[], init?: RequestInit): Promise<Response>;
  /** Opens the page and approves it as it stands; gives the code. */
  approve(parameters?: AuthorizationParameters): Promise<string>;
  /** Sends a signed token request. */
  token(form: Form, credentials?: Credentials): Promise<ApiResponse>;
  /** From the page to the token. */
  logIn(scope: string): Promise<Token>;
  /** Sends a signed request, with a form or without, and checks the response against the description. */
  send(method: string, target: string, credentials?: Credentials, form?: Form): Promise<ApiResponse>;
  /** Sends a signed GET. */
  get(target: string, credentials: Credentials): Promise<ApiResponse>;
}

type Form = Readonly<Record<string, string>>;
type AuthorizationParameters = Readonly<Record<string, string | undefined>>;

/** Serves a sandbox whose world clock stands still. */
export async function startSession(options: SandboxOptions = {}): Promise<Session> {
  const sandbox = createSandbox({ now: '2026-03-01T12:00:00Z', log: recordDefects, ...options });
  const server = await serve(sandbox, { port: 0 });
  const { url } = server;

  const open: Session['open'] = (parameters = {}, path = '/frontend/oauth', init = {}) => {
    const usual = { response_type: 'code', client_id: client.id, redirect_uri: redirectUri, scope: 'email' };
    const query = Object.entries({ ...usual, ...parameters }).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    );
    return fetch(`${url}${path}?${new URLSearchParams(query)}`, { redirect: 'manual', ...init });
  };
  const post: Session['post'] = (action, fields, init = {}) =>
    fetch(`${url}${action}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
      ...init,
    });
  const approve: Session['approve'] = async (parameters) => {
    const form = readForm(await (await open(parameters)).text());
    const result = await post(form.action, [...form.fields, ['decision', 'approve']]);
    return new URL(result.headers.get('location') ?? '').searchParams.get('code') ?? '';
  };
  const send: Session['send'] = async (method, target, { id, key } = client, form) => {
    const body = form && String(new URLSearchParams(form));
    const { header } = await signMac({ id, key, method, url: url + target, body });
    const headers = { authorization: header, 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(url + target, { method, headers, body: body ?? null });
    const result = (await response.json()) as ApiResponse['body'];
    checkResponse(method, target.split('?', 1)[0] ?? '', response.status, result);
    return { status: response.status, body: result };
  };
  const token: Session['token'] = (form, credentials = client) =>
    send('POST', '/oauth/v1/token', credentials, form);
  return {
    sandbox,
    server,
    open,
    post,
    approve,
    token,
    logIn: async (scope) => {
      const code = await approve({ scope });
      const { body } = await token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
      return body as unknown as Token;
    },
    send,
    get: (target, credentials) => send('GET', target, credentials),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** The credentials that a token is. */
export const signedBy = ({ access_token: id, mac_key: key }: Token): Credentials => ({ id, key });

/** An input of a form. */
export type Input = Readonly<Record<string, string>>;

/** What a browser makes of the page's only form: where it goes, its inputs, and what is sent of them as they stand. */
export function readForm(page: string): { action: string; inputs: Input[]; fields: [string, string][] } {
  const action = /<form [^>]*action="([^"]*)"/.exec(page)?.[1] ?? '';
  const inputs = [...page.matchAll(/<input\s([^>]*)>/g)].map(([, attributes = '']) =>
    readAttributes(attributes),
  );
  const fields = inputs
    .filter((input) => input['type'] === 'hidden' || ('checked' in input && !('disabled' in input)))
    .map(({ name = '', value = '' }): [string, string] => [name, value]);
  return { action: action.replaceAll('&amp;', '&'), inputs, fields };
}

const readAttributes = (text: string): Input =>
  Object.fromEntries(
    [...text.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]),
  );
