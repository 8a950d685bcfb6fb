import { offlineGrantKey, type World } from '../store/store.ts';
import type { Caller } from './caller.ts';

/** Client permissions that stand for scopes of every user. */
const scopesOfPermission: Readonly<Record<string, readonly string[]>> = {
  access_statements: ['statements'],
};

/**
 * The scopes, by their plain names, that a caller holds for a user; `undefined` when the caller may not see the user at all.
 * A token holds what its user granted, for that user alone. A client holds its static permissions, and what the user granted offline.
 */
export async function scopesOf(
  world: World,
  caller: Caller,
  userId: number,
): Promise<ReadonlySet<string> | undefined> {
  if (caller.kind === 'token') {
    return caller.token.userId === userId ? new Set(caller.token.scopes.map(plainName)) : undefined;
  }
  const { client } = caller;
  const grant = await world.offlineGrants.get(offlineGrantKey(client.id, userId));
  const scopes = new Set([
    ...client.staticScopes,
    ...client.permissions.flatMap((permission) => scopesOfPermission[permission] ?? []),
    ...(grant?.scopes ?? []).filter(isOffline).map(plainName),
  ]);
  return scopes.size > 0 ? scopes : undefined;
}

const isOffline = (scope: string): boolean => /_offline(?:_optional)?$/.test(scope);

const plainName = (scope: string): string => scope.replace(/(?:_offline)?(?:_optional)?$/, '');
