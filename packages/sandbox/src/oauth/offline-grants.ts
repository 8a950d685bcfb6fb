import { notFound } from '../http/http-error.ts';
import type { OfflineGrantRecord } from '../state/records.ts';
import { offlineGrantKey, type World } from '../state/store.ts';

/** Which grants are meant. What is left out does not count. */
export interface GrantFilter {
  /** Id of the user who granted. */
  readonly user?: number | undefined;
  /** Id of the client that it was granted to. */
  readonly client?: string | undefined;
}

/** Scopes that a user lets a client use without a token, until they are withdrawn. */
export interface OfflineGrant {
  /** Id of the user. */
  readonly user: number;
  /** Id of the client. */
  readonly client: string;
  /** Names as the client asked for them, such as `email_offline`. */
  readonly scopes: readonly string[];
}

/** What of a grant is withdrawn. */
export interface Withdrawal {
  /** Id of the user who withdraws. */
  readonly user: number;
  /** Id of the client. */
  readonly client: string;
  /** Names as the client asked for them. @default all of them */
  readonly scopes?: readonly string[] | undefined;
}

/** Finds what users let clients do without a token, in the order in which it was first granted. */
export async function findGrants(
  { offlineGrants }: World,
  { user, client }: GrantFilter = {},
): Promise<OfflineGrant[]> {
  const grants = user === undefined ? await offlineGrants.list() : await offlineGrants.where('userId', user);
  return grants.filter(({ clientId }) => client === undefined || clientId === client).map(toGrant);
}

/**
 * Withdraws scopes of a grant, as its user does. Tokens are not touched by it.
 *
 * @returns What is left.
 */
export async function withdraw(
  { offlineGrants }: World,
  { user, client, scopes }: Withdrawal,
): Promise<OfflineGrant> {
  const key = offlineGrantKey(client, user);
  const grant = await offlineGrants.get(key);
  if (!grant) throw notFound(`User ${user} has granted nothing offline to the client ${client}`);
  const unknown = scopes?.find((scope) => !grant.scopes.includes(scope));
  if (unknown !== undefined) {
    throw notFound(
      `User ${user} has not granted ${unknown} to the client ${client}: ${grant.scopes.join(' ')}`,
    );
  }
  const left = { ...grant, scopes: scopes ? grant.scopes.filter((scope) => !scopes.includes(scope)) : [] };
  await (left.scopes.length > 0 ? offlineGrants.put(left) : offlineGrants.delete(key));
  return toGrant(left);
}

const toGrant = ({ userId, clientId, scopes }: OfflineGrantRecord): OfflineGrant => ({
  user: userId,
  client: clientId,
  scopes,
});
