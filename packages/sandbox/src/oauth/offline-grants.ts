import { notFound } from '../http/http-error.ts';
import type { OfflineGrantRecord } from '../state/records.ts';
import { offlineGrantKey, type World } from '../state/store.ts';
import { readScopes } from './scopes.ts';

/** Filters grants. */
export interface GrantFilter {
  /** Id of the user who granted. */
  readonly user?: number | undefined;
  /** Id of the client that it was granted to. */
  readonly client?: string | undefined;
}

/** Offline scopes that a user granted to a client. They are valid without a token until the user withdraws them. */
export interface OfflineGrant {
  /** Id of the user. */
  readonly user: number;
  /** Id of the client. */
  readonly client: string;
  /** Names as requested, such as `email_offline`. */
  readonly scopes: readonly string[];
}

/** Offline scopes to withdraw. */
export interface Withdrawal {
  /** Id of the user who withdraws. */
  readonly user: number;
  /** Id of the client. */
  readonly client: string;
  /** Names as requested. @default all of them */
  readonly scopes?: readonly string[] | undefined;
}

/** Returns the grants of offline scopes, oldest first. */
export function findGrants({ offlineGrants }: World, { user, client }: GrantFilter = {}): OfflineGrant[] {
  const grants = user === undefined ? offlineGrants.list() : offlineGrants.where('userId', user);
  return grants.filter(({ clientId }) => client === undefined || clientId === client).map(toGrant);
}

/**
 * Withdraws offline scopes of a grant. Tokens stay valid. Scopes that are not granted are ignored.
 *
 * @returns The scopes that are left.
 * @throws `HttpError` with 404 for a user, a client or an offline scope that does not exist.
 */
export function withdraw(
  { clients, offlineGrants, users }: World,
  { user, client, scopes }: Withdrawal,
): OfflineGrant {
  if (!users.get(user)) throw notFound(`There is no user ${user}`);
  const unknown = scopes?.find((scope) => !isOffline(scope));
  if (unknown !== undefined) throw notFound(`There is no offline scope ${unknown}`);
  const key = offlineGrantKey(client, user);
  const grant = offlineGrants.get(key);
  if (!grant) {
    if (clients.get(client)) return { user, client, scopes: [] };
    throw notFound(`There is no client ${client}`);
  }
  const withdrawn = scopes && new Set(scopes.map(withoutOptional));
  const left = {
    ...grant,
    scopes: withdrawn ? grant.scopes.filter((scope) => !withdrawn.has(withoutOptional(scope))) : [],
  };
  if (left.scopes.length > 0) offlineGrants.put(left);
  else offlineGrants.delete(key);
  return toGrant(left);
}

function isOffline(name: string): boolean {
  const read = readScopes(name);
  return read.ok && read.scopes.length === 1 && read.scopes.every(({ offline }) => offline);
}

const withoutOptional = (name: string): string => name.replace(/_optional$/, '');

const toGrant = ({ userId, clientId, scopes }: OfflineGrantRecord): OfflineGrant => ({
  user: userId,
  client: clientId,
  scopes,
});
