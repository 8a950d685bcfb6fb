import type { ClientRecord } from '../state/records.ts';
import type { World } from '../state/store.ts';
import { redirectProblem } from './redirect-uri.ts';
import { readScopes, type RequestedScope } from './scopes.ts';

/** An error with which the browser is redirected to the client. */
interface AuthorizationError {
  readonly error: 'invalid_request' | 'unauthorized_client' | 'unsupported_response_type' | 'invalid_scope';
  readonly description: string;
}

/** A valid authorization request. */
export interface AuthorizationRequest {
  readonly client: ClientRecord;
  readonly redirectUri: string;
  /** Returned unchanged to the client; `undefined` when none was sent. */
  readonly state: string | undefined;
  readonly scopes: readonly RequestedScope[];
  /** Email address of the user according to the client; `undefined` unless the request was prepared. */
  readonly email?: string | undefined;
}

/**
 * Result of reading a request: `untrusted` when the browser must not be redirected, `refused` when it is redirected with an error.
 */
type ReadRequest =
  | { readonly kind: 'untrusted'; readonly problem: string }
  | ({
      readonly kind: 'refused';
      readonly redirectUri: string;
      readonly state: string | undefined;
    } & AuthorizationError)
  | ({ readonly kind: 'valid' } & AuthorizationRequest);

/**
 * Reads an authorization request. Client and redirect URI are checked first: only then may errors be redirected.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export function readAuthorizationRequest(world: World, query: URLSearchParams): ReadRequest {
  for (const name of ['client_id', 'redirect_uri']) {
    const { length } = query.getAll(name);
    if (length === 0) return untrusted(`The parameter ${name} is missing.`);
    if (length > 1) return untrusted(`The parameter ${name} was sent more than once.`);
  }
  const clientId = query.get('client_id') ?? '';
  const redirectUri = query.get('redirect_uri') ?? '';
  const client = world.clients.get(clientId);
  if (!client) return untrusted(`There is no client with the client_id ${clientId}.`);
  const problem = redirectProblem(redirectUri, client);
  if (problem !== undefined) return untrusted(`The redirect_uri ${shortened(redirectUri)} ${problem}.`);
  const sentState = query.get('state') ?? undefined;
  // A redirect with a longer state would not work.
  const state = sentState !== undefined && sentState.length > longestState ? undefined : sentState;
  const fault = faultOf(client, query);
  if (fault) return { kind: 'refused', redirectUri, state, ...fault };
  const scopes = readScopes(query.get('scope') ?? '');
  if (scopes.ok) return { kind: 'valid', client, redirectUri, state, scopes: scopes.scopes };
  return { kind: 'refused', redirectUri, state, error: 'invalid_scope', description: scopes.problem };
}

/** Longest `state`, in characters. It is returned in a URL, whose length browsers and servers limit. */
export const longestState = 2_000;

const shortened = (uri: string): string => (uri.length > 200 ? `${uri.slice(0, 200)}…` : uri);

const untrusted = (problem: string): ReadRequest => ({ kind: 'untrusted', problem });

/** Finds errors other than those of client, redirect URI and scopes. */
function faultOf(client: ClientRecord, query: URLSearchParams): AuthorizationError | undefined {
  const repeated = ['response_type', 'scope', 'state'].find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) {
    return { error: 'invalid_request', description: `The parameter ${repeated} was sent more than once` };
  }
  if ((query.get('state') ?? '').length > longestState) {
    return {
      error: 'invalid_request',
      description: `The parameter state is longer than ${longestState} characters`,
    };
  }
  const responseType = query.get('response_type');
  if (responseType === null) {
    return { error: 'invalid_request', description: 'The parameter response_type is missing' };
  }
  if (responseType !== 'code') {
    return { error: 'unsupported_response_type', description: 'The only response_type is code' };
  }
  if (!client.permissions.includes('use_oauth_api')) {
    return { error: 'unauthorized_client', description: 'The client lacks the permission use_oauth_api' };
  }
  return undefined;
}
