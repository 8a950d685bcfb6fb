import { scopes as knownScopes } from '../../generated/scopes.gen.ts';
import { forbidden } from '../../http/http-error.ts';
import type { ClientRecord, TokenRecord, UserRecord } from '../../state/records.ts';
import { offlineGrantKey, type World } from '../../state/store.ts';

/** Whose credentials signed a request: a client's own, or a token's, which acts for the user who granted it. */
export type Caller =
  | { readonly kind: 'client'; readonly client: ClientRecord }
  | { readonly kind: 'token'; readonly client: ClientRecord; readonly token: TokenRecord };

/**
 * Whether a caller acts for a user: with a token of theirs, or as the client that registered them. A client that may read a user's
 * data, by a static permission or an offline grant, does not act for them.
 */
export const actsFor = (caller: Caller, user: UserRecord): boolean =>
  caller.kind === 'token' ? caller.token.userId === user.id : caller.client.id === user.registeredBy;

/** Makes sure that a caller acts for a user. It guards what changes a user's things and needs no scope. */
export function needActingFor(caller: Caller, user: UserRecord): void {
  if (actsFor(caller, user)) return;
  throw forbidden(`Only a token of user ${user.id}, or the client that registered them, may do this`);
}

/** Says which scopes a caller lacks, any one of which would do. */
export function scopeMissing(caller: Caller, scopes: readonly string[]): string {
  return caller.kind === 'token'
    ? `The token does not have the scope that this needs: ${scopes.join(' or ')}`
    : `The user has not granted this client the scope that this needs: ${scopes.flatMap(offlineTwin).join(' or ')}`;
}

const offlineTwin = (scope: string): string[] =>
  `${scope}_offline` in knownScopes ? [`${scope}_offline`] : [];

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
