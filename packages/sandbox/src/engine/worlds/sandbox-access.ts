import type { ClientPermissions, PermissionChange } from '../../auth/access/permissions.ts';
import type { AccessFilter, AuthorizationRequestInfo, TokenInfo } from '../../oauth/listed-tokens.ts';
import type { ConsentPreview } from '../../oauth/pages/show-consent.ts';
import type { GrantFilter, OfflineGrant, Withdrawal } from '../../oauth/offline-grants.ts';

/** What clients may do in a world: permissions, offline scopes, tokens and authorization requests. */
export interface SandboxAccess {
  /** Returns the API clients with their permissions and static scopes, without keys. */
  clients(this: void): Promise<ClientPermissions[]>;
  /**
   * Adds and removes permissions and static scopes of an API client. In production the vendor does this manually.
   *
   * @param change - The client, and the permissions and scopes to add and remove.
   * @returns The new permissions and static scopes of the client.
   * @throws `Error` when the client does not exist, or does not have a permission or scope to remove.
   *
   * @example
   * import { createSandbox, seededClients } from '@litas/sandbox';
   *
   * const sandbox = createSandbox();
   * const { staticScopes } = await sandbox.changePermissions({
   *   client: seededClients.staticReader.id,
   *   take: ['email', 'access_statements'],
   * });
   * console.log(staticScopes.includes('email'), staticScopes.includes('phone')); // false true
   */
  changePermissions(this: void, change: PermissionChange): Promise<ClientPermissions>;
  /**
   * Returns the offline scopes that users have granted to clients and not withdrawn.
   *
   * @param filter - Conditions: user, client. @default all
   */
  grants(this: void, filter?: GrantFilter): Promise<OfflineGrant[]>;
  /**
   * Withdraws offline scopes, like the user on the page `/frontend/grants`. The client then gets `forbidden`.
   *
   * @param withdrawal - The user, the client, and the scopes.
   * @returns The remaining scopes. Scopes that are not granted are ignored.
   * @throws `Error` when the user, the client or the offline scope does not exist.
   */
  withdrawGrant(this: void, withdrawal: Withdrawal): Promise<OfflineGrant>;
  /**
   * Returns the access tokens, without their keys.
   *
   * @param filter - Conditions: user, client. @default all
   * @returns The tokens, oldest first.
   *
   * @example
   * import { createSandbox } from '@litas/sandbox';
   *
   * const sandbox = createSandbox();
   * for (const { token } of await sandbox.tokens({ user: 5101 })) await sandbox.expireToken(token);
   */
  tokens(this: void, filter?: AccessFilter): Promise<TokenInfo[]>;
  /**
   * Expires an access token now. Its refresh token stays valid, so that its client can refresh it.
   *
   * @param token - The access token, or its first 8 characters.
   * @throws `Error` when there is no such token.
   */
  expireToken(this: void, token: string): Promise<TokenInfo>;
  /**
   * Refreshes a token for its client. The old token is replaced, as if another process of the client had refreshed it.
   *
   * @param token - The access token, or its first 8 characters.
   * @returns The new token.
   * @throws `Error` when there is no such token, or its refresh token is not valid.
   */
  refreshToken(this: void, token: string): Promise<TokenInfo>;
  /**
   * Revokes a token and all others of its grant. The user has to authorize the client again.
   *
   * @param token - The access token, or its first 8 characters.
   * @throws `Error` when there is no such token.
   */
  revokeToken(this: void, token: string): Promise<TokenInfo>;
  /**
   * Returns the HTML of the consent page for scopes, to look at it. Its form has no effect.
   *
   * @param preview - The client, the scopes, and the language.
   * @throws `Error` when the client or a scope does not exist.
   */
  consentPage(this: void, preview?: ConsentPreview): Promise<string>;
  /**
   * Returns the authorization requests that were prepared or decided, until their pages expire.
   *
   * @param filter - Conditions: user who approved, client. @default all
   * @returns The requests, oldest first.
   */
  authorizationRequests(this: void, filter?: AccessFilter): Promise<AuthorizationRequestInfo[]>;
}
