import { forbidden, invalidParameters } from '../http/http-error.ts';
import type { AuthorizationRequestRecord, ClientRecord, ConsentDecision } from '../state/records.ts';
import { randomText } from '../state/sequences.ts';
import type { World } from '../state/store.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { describeRedirects, isRegistered } from './redirect-uri.ts';
import { readScopes } from './scopes.ts';

/** How long a consent page can be answered, in seconds of the world clock. */
export const requestLifetime = 900;
/** Most requests that a world keeps; those that were decided make room first, then the oldest. */
const maxPending = 1_000;

/**
 * Keeps an authorization request until it expires. The form carries the key alone, so that nothing can be changed between the page
 * and the form.
 *
 * @returns The key.
 */
export async function keepRequest(
  world: World,
  now: number,
  { client, redirectUri, state, scopes, email }: AuthorizationRequest,
): Promise<string> {
  const kept = await world.authorizationRequests.list();
  const byDecision = [
    ...kept.filter(({ decision }) => decision !== undefined),
    ...kept.filter(({ decision }) => decision === undefined),
  ];
  for (const [index, record] of byDecision.entries()) {
    const excess = kept.length - index >= maxPending;
    if (excess || now >= record.expiresAt) await world.authorizationRequests.delete(record.id);
  }
  const id = await randomText(world, 32);
  await world.authorizationRequests.put({
    id,
    clientId: client.id,
    redirectUri,
    ...(state !== undefined && { state }),
    scopes: scopes.map(({ name }) => name),
    ...(email !== undefined && { email }),
    expiresAt: now + requestLifetime,
  });
  return id;
}

/** An authorization request that is kept, with its key and with what was decided about it. */
export interface KeptRequest extends AuthorizationRequest {
  readonly key: string;
  /** `undefined` while no decision was made. */
  readonly decision: ConsentDecision | undefined;
}

/** Finds a kept request by its key; `undefined` when there is none, or it has expired. */
export async function findRequest(world: World, now: number, id: string): Promise<KeptRequest | undefined> {
  const record: AuthorizationRequestRecord | undefined = await world.authorizationRequests.get(id);
  if (!record || now >= record.expiresAt) return undefined;
  const client = await world.clients.get(record.clientId);
  const scopes = readScopes(record.scopes.join(' '));
  if (!client || !scopes.ok) return undefined;
  const { redirectUri, state, email, decision } = record;
  return { key: id, client, redirectUri, state, scopes: scopes.scopes, email, decision };
}

/** Keeps what was decided about a request. */
export async function keepDecision(world: World, key: string, decision: ConsentDecision): Promise<void> {
  const record = await world.authorizationRequests.get(key);
  if (record) await world.authorizationRequests.put({ ...record, decision });
}

/** What a client sends to prepare an authorization. */
interface SessionRequest {
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
