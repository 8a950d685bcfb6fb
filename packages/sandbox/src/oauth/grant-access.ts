import type { UserRecord } from '../store/records.ts';
import { offlineGrantKey, type World } from '../store/store.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { randomText } from './random-text.ts';

/** How long an authorization code is good, in seconds of the world clock. */
export const codeLifetime = 60;

/**
 * Records what a user granted: an authorization code for the client to exchange, and the offline scopes, which hold at once and
 * until they are withdrawn.
 *
 * @returns The code.
 */
export async function grantAccess(
  world: World,
  now: number,
  { client, redirectUri, scopes }: Omit<AuthorizationRequest, 'state'>,
  user: UserRecord,
): Promise<string> {
  const id = await randomText(world, 32);
  await world.codes.put({
    id,
    clientId: client.id,
    userId: user.id,
    scopes: scopes.map(({ name }) => name),
    redirectUri,
    expiresAt: now + codeLifetime,
    status: 'unused',
    world: world.name,
  });
  const offline = scopes.filter((scope) => scope.offline).map(({ name }) => name);
  if (offline.length > 0) {
    const before = await world.offlineGrants.get(offlineGrantKey(client.id, user.id));
    const all = new Set([...(before?.scopes ?? []), ...offline]);
    await world.offlineGrants.put({ clientId: client.id, userId: user.id, scopes: [...all] });
  }
  return id;
}
