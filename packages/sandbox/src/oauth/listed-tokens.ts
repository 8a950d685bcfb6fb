import { notFound } from '../http/http-error.ts';
import type { AuthorizationRequestRecord, TokenRecord } from '../state/records.ts';
import type { World } from '../state/store.ts';
import { refreshToken as refresh } from './refresh-token.ts';
import { revokeTokens } from './tokens.ts';

/** Filters tokens and authorization requests. */
export interface AccessFilter {
  /** Id of the user. */
  readonly user?: number | undefined;
  /** Id of the client. */
  readonly client?: string | undefined;
}

/** An access token, without its key. */
export interface TokenInfo {
  /** The first 8 characters of the token. */
  readonly token: string;
  /** Id of the client. */
  readonly client: string;
  /** Id of the user who granted the token. */
  readonly user: number;
  /** Scopes of the token. */
  readonly scopes: readonly string[];
  /** Scopes that the user granted. A refresh can narrow them. */
  readonly grantedScopes: readonly string[];
  /** Time at which the access token expires, in Unix seconds of the world clock. */
  readonly expiresAt: number;
  /** Time at which the refresh token expires, in Unix seconds of the world clock. */
  readonly refreshExpiresAt: number;
  /** `replaced` by a refresh, `revoked` permanently, or `inactive` until it is activated. An active token can have expired. */
  readonly status: TokenRecord['status'];
}

/** An authorization request that was prepared or decided, until its page expires. */
export interface AuthorizationRequestInfo {
  /** Id of the client. */
  readonly client: string;
  readonly redirectUri: string;
  /** Requested scopes. */
  readonly scopes: readonly string[];
  /** Email address of the user according to the client. */
  readonly email?: string;
  /** Whether the user has decided. */
  readonly status: 'waiting' | 'approved' | 'denied';
  /** Id of the user who approved. */
  readonly user?: number;
  /** Scopes that the user approved. */
  readonly granted?: readonly string[];
  /** Path of the consent page. */
  readonly page: string;
  /** Time at which the page expires, in Unix seconds of the world clock. */
  readonly expiresAt: number;
}

/** Characters of a token with which it is shown and selected. */
const shownCharacters = 8;

/** Returns the access tokens, oldest first. */
export function findTokens({ tokens }: World, { user, client }: AccessFilter = {}): TokenInfo[] {
  const found = user === undefined ? tokens.list() : tokens.where('userId', user);
  return found.filter(({ clientId }) => client === undefined || clientId === client).map(toInfo);
}

/** Expires an access token. Its refresh token stays valid. */
export function expireToken(world: World, now: number, token: string): TokenInfo {
  const found = tokenOf(world, token);
  const expired = { ...found, expiresAt: Math.min(now, found.expiresAt) };
  world.tokens.put(expired);
  return toInfo(expired);
}

/** Refreshes a token as its client does, and returns the next one. */
export function refreshListed(world: World, now: number, token: string): TokenInfo {
  const found = tokenOf(world, token);
  const client = world.clients.get(found.clientId);
  if (!client) throw notFound(`There is no client ${found.clientId}`);
  const { refreshToken } = found;
  const next = refresh(world, now, client, { refresh_token: refreshToken }, 'at once');
  return toInfo(tokenOf(world, next.access_token));
}

/** Revokes a token and all others of its grant. */
export function revokeToken(world: World, token: string): TokenInfo {
  const { id, grantId } = tokenOf(world, token);
  revokeTokens(world, grantId);
  return toInfo(tokenOf(world, id));
}

/** Returns the authorization requests whose pages have not expired, oldest first. */
export function findAuthorizationRequests(
  { authorizationRequests }: World,
  now: number,
  { user, client }: AccessFilter = {},
): AuthorizationRequestInfo[] {
  return authorizationRequests
    .list()
    .filter(({ expiresAt }) => now < expiresAt)
    .map(toRequestInfo)
    .filter((each) => (client ?? each.client) === each.client && (user ?? each.user) === each.user);
}

/** Finds the newest token that starts with these characters. */
function tokenOf({ tokens }: World, start: string): TokenRecord {
  const found = tokens.list().findLast(({ id }) => id.startsWith(start));
  if (start.length >= shownCharacters && found) return found;
  throw notFound(`There is no token ${start.slice(0, shownCharacters)}`);
}

const toInfo = (record: TokenRecord): TokenInfo => ({
  token: record.id.slice(0, shownCharacters),
  client: record.clientId,
  user: record.userId,
  scopes: record.scopes,
  grantedScopes: record.grantedScopes,
  expiresAt: record.expiresAt,
  refreshExpiresAt: record.refreshExpiresAt,
  status: record.status,
});

const toRequestInfo = (record: AuthorizationRequestRecord): AuthorizationRequestInfo => {
  const { id, clientId, redirectUri, scopes, email, decision, expiresAt } = record;
  return {
    client: clientId,
    redirectUri,
    scopes,
    ...(email !== undefined && { email }),
    status: decision?.kind ?? 'waiting',
    ...(decision?.kind === 'approved' && { user: decision.userId, granted: decision.scopes }),
    page: `/frontend/oauth/${id}`,
    expiresAt,
  };
};
