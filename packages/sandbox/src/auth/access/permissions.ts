import type { Operation } from '../../generated/operations.gen.ts';
import { scopes as knownScopes } from '../../generated/scopes.gen.ts';
import { forbidden, invalidParameters, notFound } from '../../http/http-error.ts';
import { isPrivate } from '../../state/private-world.ts';
import type { ClientRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import type { Caller } from './caller.ts';

/**
 * Checks that the client of a caller has one of these permissions.
 *
 * @throws `HttpError` with 403.
 */
export function needPermission({ client }: Caller, permissions: readonly string[]): void {
  if (permissions.some((permission) => client.permissions.includes(permission))) return;
  throw forbidden(`The client lacks the permission ${permissions.join(' or ')}`);
}

/**
 * Checks that the client has the permissions for the query parameters that were sent.
 *
 * @throws `HttpError` with 403.
 */
export function needQueryPermissions(
  { queryPermissions = {} }: Operation,
  caller: Caller | undefined,
  query: unknown,
): void {
  for (const [name, permissions] of Object.entries(queryPermissions)) {
    if (caller && Object.hasOwn(Object(query), name)) needPermission(caller, permissions);
  }
}

/** Permissions and static scopes of a client. */
export interface ClientPermissions {
  /** The MAC id of the client. */
  readonly client: string;
  readonly title: string;
  /** Permissions, such as `use_oauth_api`. */
  readonly permissions: readonly string[];
  /** Scopes that are granted for every user, without consent. */
  readonly staticScopes: readonly string[];
  /** The MAC key; missing in the worlds of a team. */
  readonly key?: string;
}

/** A change of the permissions of a client. */
export interface PermissionChange {
  /** The MAC id of the client. */
  readonly client: string;
  /** Permissions and static scopes to add, such as `access_statements` and `email`. @default none */
  readonly give?: readonly string[] | undefined;
  /** Permissions and static scopes to remove. @default none */
  readonly take?: readonly string[] | undefined;
}

/** Returns the permissions of the clients of a world. */
export const listPermissions = (world: World): ClientPermissions[] =>
  world.clients.list().map((client) => toPermissions(world, client));

/** Adds and removes permissions and static scopes of a client. */
export function changePermissions(
  world: World,
  { client: id, give = [], take = [] }: PermissionChange,
): ClientPermissions {
  const { clients } = world;
  const client = clients.get(id);
  if (!client) throw notFound(`There is no client ${id}`);
  const missing = take.filter((name) => ![...client.permissions, ...client.staticScopes].includes(name));
  if (missing.length > 0)
    throw invalidParameters({ take: [`The client does not have ${missing.join(', ')}`] });
  const offline = give.filter((name) => name.endsWith('_offline'));
  if (offline.length > 0) throw invalidParameters({ give: [`Only users grant ${offline.join(', ')}`] });
  const change = (held: readonly string[], given: readonly string[]): string[] =>
    [...new Set([...held, ...given])].filter((name) => !take.includes(name));
  const changed: ClientRecord = {
    ...client,
    permissions: change(
      client.permissions,
      give.filter((name) => !isScope(name)),
    ),
    staticScopes: change(client.staticScopes, give.filter(isScope)),
  };
  clients.put(changed);
  return toPermissions(world, changed);
}

const isScope = (name: string): boolean => Object.hasOwn(knownScopes, name);

const toPermissions = (
  world: World,
  { id, key, title, permissions, staticScopes }: ClientRecord,
): ClientPermissions => ({
  client: id,
  title,
  permissions,
  staticScopes,
  ...(!isPrivate(world) && { key }),
});
