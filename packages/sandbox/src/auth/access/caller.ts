import { scopes as knownScopes } from '../../generated/scopes.gen.ts';
import { forbidden } from '../../http/http-error.ts';
import type { ClientRecord, TokenRecord, UserRecord } from '../../state/records.ts';
import { offlineGrantKey, type World } from '../../state/store.ts';

/** The credentials that signed a request: those of a client, or a token, which acts for its user. */
export type Caller =
  | { readonly kind: 'client'; readonly client: ClientRecord }
  | { readonly kind: 'token'; readonly client: ClientRecord; readonly token: TokenRecord };

/**
 * Whether a caller acts for a user: with a token of the user, or as the client that registered the user. A client that may read the data
 * of a user, by a static scope or an offline grant, does not act for the user.
 */
export const actsFor = (caller: Caller, user: UserRecord): boolean =>
  caller.kind === 'token' ? caller.token.userId === user.id : caller.client.id === user.registeredBy;

/**
 * Checks that a caller acts for a user. Used by operations that change data and need no scope.
 *
 * @throws `HttpError` with 403.
 */
export function needActingFor(caller: Caller, user: UserRecord): void {
  if (actsFor(caller, user)) return;
  throw forbidden(`Only a token of user ${user.id}, or the client that registered the user, may do this`);
}

/** Returns the error description for missing scopes, one of which is required. */
export function scopeMissing(caller: Caller, scopes: readonly string[]): string {
  return caller.kind === 'token'
    ? `The token does not have the required scope: ${scopes.join(' or ')}`
    : `The user has not granted the required scope to this client: ${scopes.flatMap(offlineTwin).join(' or ')}`;
}

const offlineTwin = (scope: string): string[] =>
  `${scope}_offline` in knownScopes ? [`${scope}_offline`] : [];

/** Client permissions that include scopes for every user. */
const scopesOfPermission: Readonly<Record<string, readonly string[]>> = {
  access_statements: ['statements'],
};

/**
 * Returns the scopes of a caller for a user, without suffixes; `undefined` when the caller may not access the user. A token has the
 * scopes that its user granted, for this user only. A client has its static scopes, and the offline scopes that the user granted.
 */
export function scopesOf(world: World, caller: Caller, userId: number): ReadonlySet<string> | undefined {
  return caller.kind === 'token'
    ? scopesOfToken(caller.token, userId)
    : scopesOfClient(world, caller.client, userId);
}

/** The scopes of tokens. Records are immutable, and a token is used again and again. */
const known = new WeakMap<TokenRecord, ReadonlySet<string>>();

/** Returns the scopes of a token for a user, see {@link scopesOf}. */
export function scopesOfToken(token: TokenRecord, userId: number): ReadonlySet<string> | undefined {
  if (token.userId !== userId) return undefined;
  let scopes = known.get(token);
  if (scopes === undefined) known.set(token, (scopes = new Set(token.scopes.map(plainName))));
  return scopes;
}

/** Returns the scopes of a client for a user, see {@link scopesOf}. */
export function scopesOfClient(
  world: World,
  client: ClientRecord,
  userId: number,
): ReadonlySet<string> | undefined {
  const grant = world.offlineGrants.get(offlineGrantKey(client.id, userId));
  const scopes = new Set([
    ...client.staticScopes,
    ...client.permissions.flatMap((permission) => scopesOfPermission[permission] ?? []),
    ...(grant?.scopes ?? []).filter(isOffline).map(plainName),
  ]);
  return scopes.size > 0 ? scopes : undefined;
}

const isOffline = (scope: string): boolean => /_offline(?:_optional)?$/.test(scope);

const plainName = (scope: string): string => scope.replace(/(?:_offline)?(?:_optional)?$/, '');
