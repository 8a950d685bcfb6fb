import type { AuthorizationRequestRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { randomText } from './random-text.ts';
import { readScopes } from './requested-scope.ts';

/** How long a consent page can be answered, in seconds of the world clock. */
export const requestLifetime = 900;
/** Most pages of a world that wait for an answer; the oldest make room. */
const maxPending = 1_000;

/**
 * Keeps an authorization request until its page is answered. The form carries the key alone, so that nothing can be changed
 * between page and answer.
 *
 * @returns The key.
 */
export async function keepRequest(
  world: World,
  now: number,
  { client, redirectUri, state, scopes, email }: AuthorizationRequest,
): Promise<string> {
  const pending = await world.authorizationRequests.list();
  for (const [index, record] of pending.entries()) {
    const excess = pending.length - index >= maxPending;
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

/** Finds the request that a form answers; `undefined` when it was answered, is too old, or never was. */
export async function findRequest(
  world: World,
  now: number,
  id: string,
): Promise<AuthorizationRequest | undefined> {
  const record: AuthorizationRequestRecord | undefined = await world.authorizationRequests.get(id);
  if (!record || now >= record.expiresAt) return undefined;
  const client = await world.clients.get(record.clientId);
  const scopes = readScopes(record.scopes.join(' '));
  if (!client || !scopes.ok) return undefined;
  const { redirectUri, state, email } = record;
  return { client, redirectUri, state, scopes: scopes.scopes, email };
}

/** Forgets a request that was answered: a page is answered once. */
export const forgetRequest = (world: World, id: string): Promise<void> =>
  world.authorizationRequests.delete(id);
