import { HttpError, invalidParameters, notFound } from '../../http/http-error.ts';
import { scopes as knownScopes } from '../../generated/scopes.gen.ts';
import { exampleClient } from '../../seed/clients.ts';
import { newSecret } from '../../state/private-world.ts';
import type { ClientRecord } from '../../state/records.ts';
import { nextId } from '../../state/sequences.ts';
import type { World } from '../../state/store.ts';

/** A new client. */
export interface NewClient {
  /** Name on the consent page. @default the id */
  readonly title?: string | undefined;
  /** Permissions. @default those of the example client */
  readonly permissions?: readonly string[] | undefined;
  /** Scopes that are granted for every user, without consent. @default none */
  readonly staticScopes?: readonly string[] | undefined;
  /** Redirect URIs, which are compared exactly. @default none */
  readonly redirectUris?: readonly string[] | undefined;
}

/** A client with its key, which is not shown again. */
export interface CreatedClient {
  /** The MAC id. It stands for the world of the client. */
  readonly client: string;
  /** The MAC key. */
  readonly key: string;
  readonly title: string;
  readonly permissions: readonly string[];
  readonly staticScopes: readonly string[];
  readonly redirectUris: readonly string[];
}

/** Maximum number of issued clients of a world. */
export const maxIssuedClients = 20;

/** Numeric ids of issued clients begin after this one. */
const lastNumber = 5_000;

/** Creates a client with credentials of its own for a world. */
export function issueClient(world: World, client: NewClient): CreatedClient {
  const { permissions = exampleClient.permissions, staticScopes = [], redirectUris = [] } = client;
  const offline = staticScopes.find((name) => name.endsWith('_offline') || !Object.hasOwn(knownScopes, name));
  if (offline !== undefined) throw invalidParameters({ staticScopes: [`${offline} is no static scope`] });
  for (const [index, uri] of redirectUris.entries()) {
    if (!isRegistrable(uri)) throw invalidParameters({ [`redirectUris.${index}`]: [redirectUriRule] });
  }
  const issued = world.clients.list().filter((each) => each.issued);
  if (issued.length >= maxIssuedClients) {
    throw new HttpError(
      429,
      'rate_limit_exceeded',
      `The limit of ${maxIssuedClients} clients of a world is reached. Remove one: DELETE /__sandbox/clients/{client}`,
    );
  }
  const id = newSecret(32);
  const { title = id } = client;
  const key = newSecret(32);
  world.clients.put({
    id,
    key,
    title,
    permissions,
    staticScopes,
    redirectHosts: [],
    redirectUris,
    issued: true,
    number: lastNumber + nextId(world, 'client'),
    ...projectOf(world.projects.first()),
  });
  return { client: id, key, title, permissions, staticScopes, redirectUris };
}

const projectOf = (project: { readonly id: number } | undefined): Pick<ClientRecord, 'projectId'> =>
  project ? { projectId: project.id } : {};

/** Removes an issued client. Its tokens are worth nothing without it. */
export function removeIssuedClient({ clients }: World, id: string): void {
  const client = clients.get(id);
  if (!client?.issued) throw notFound('There is no client with this id that was created by a control');
  clients.delete(id);
}

const redirectUriRule =
  'Must be an absolute URI without a fragment, such as https://shop.example.org/callback';

/** Schemes with which a link on a page would run a script or open a file. */
const dangerous = /^(?:javascript|data|vbscript|file|blob|about):/;

const isRegistrable = (uri: string): boolean =>
  /^[a-z][a-z\d+.-]{0,20}:\/\/[^\s"#<>\\`]+$/.test(uri) &&
  /^[\x21-\x7E]+$/.test(uri) &&
  !dangerous.test(uri) &&
  URL.canParse(uri);
