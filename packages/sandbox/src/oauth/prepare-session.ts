import { forbidden, invalidParameters } from '../core/refusal.ts';
import type { ClientRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { keepRequest } from './pending-requests.ts';
import { describeRedirects, isRegistered } from './redirect-uri.ts';
import { readScopes } from './requested-scope.ts';

/** What a client sends to prepare an authorization. */
export interface SessionRequest {
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly scope?: string | undefined;
  readonly state?: string | undefined;
  readonly 'user[email]'?: string | undefined;
}

/**
 * Keeps an authorization request for the page of its own that the user will open.
 *
 * @returns The key, which is the last segment of the page's path.
 */
export async function prepareSession(
  world: World,
  now: number,
  client: ClientRecord,
  request: SessionRequest,
): Promise<string> {
  const { client_id: clientId, redirect_uri: redirectUri, state, 'user[email]': email } = request;
  if (clientId !== client.id) throw forbidden('client_id is not the client that signs');
  if (!isRegistered(redirectUri, client.redirectHosts)) {
    throw invalidParameters({
      redirect_uri: [`Is not registered for the client. ${describeRedirects(client.redirectHosts)}`],
    });
  }
  const scopes = readScopes(request.scope ?? '');
  if (!scopes.ok) throw invalidParameters({ scope: [scopes.problem] });
  return keepRequest(world, now, { client, redirectUri, state, scopes: scopes.scopes, email });
}
