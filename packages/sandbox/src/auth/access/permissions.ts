import type { Operation } from '../../generated/operations.gen.ts';
import { scopes as knownScopes } from '../../generated/scopes.gen.ts';
import { forbidden, invalidParameters, notFound } from '../../http/http-error.ts';
import type { ClientRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import type { Caller } from './caller.ts';

/** Makes sure that the client behind a request has one of these permissions. */
export function needPermission({ client }: Caller, permissions: readonly string[]): void {
  if (permissions.some((permission) => client.permissions.includes(permission))) return;
  throw forbidden(`The client lacks the permission ${permissions.join(' or ')}`);
}

/** Makes sure that the client has the permissions which the query parameters that were sent need. */
export function needQueryPermissions(
  { queryPermissions = {} }: Operation,
  caller: Caller | undefined,
  query: unknown,
): void {
  for (const [name, permissions] of Object.entries(queryPermissions)) {
    if (caller && Object.hasOwn(Object(query), name)) needPermission(caller, permissions);
  }
}

/** What a client may do. */
export interface ClientPermissions {
  /** Id that the client signs with. */
  readonly client: string;
  readonly title: string;
  /** What it is permitted, such as `use_oauth_api`. */
  readonly permissions: readonly string[];
  /** Scopes that it holds for every user, without their consent. */
  readonly staticScopes: readonly string[];
}

/** What is given to a client, or taken away from it. */
export interface PermissionChange {
  /** Id that the client signs with. */
  readonly client: string;
  /** Permissions such as `access_statements`, and static scopes such as `email`. @default none */
  readonly give?: readonly string[] | undefined;
  /** Permissions and static scopes. @default none */
  readonly take?: readonly string[] | undefined;
}

/** Tells what the clients of a world may do. */
export const listPermissions = async ({ clients }: World): Promise<ClientPermissions[]> =>
  (await clients.list()).map(toPermissions);

/** Gives permissions and static scopes to a client, and takes others away. */
export async function changePermissions(
  { clients }: World,
  { client: id, give = [], take = [] }: PermissionChange,
): Promise<ClientPermissions> {
  const client = await clients.get(id);
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
  await clients.put(changed);
  return toPermissions(changed);
}

const isScope = (name: string): boolean => Object.hasOwn(knownScopes, name);

const toPermissions = ({ id, title, permissions, staticScopes }: ClientRecord): ClientPermissions => ({
  client: id,
  title,
  permissions,
  staticScopes,
});
