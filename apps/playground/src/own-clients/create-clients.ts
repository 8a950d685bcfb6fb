import { scopesOf } from '@litas/openapi/read/browser';
import type { AnySandbox, ClientPermissions } from '@litas/sandbox';
import { redirectUriOf } from '../consent/redirect-uri.ts';
import type { ClientKey, Credentials, KnownPerson } from '../credentials.ts';
import { peopleOf } from '../live/read-world-facts.ts';
import type { Mode } from '../modes/mode.ts';
import { description } from '../scopes/description.ts';

/** Name of the clients, on the consent page too. */
const title = 'Workbench';

// A client has the permission `access_statements` instead of the scopes of statements.
const staticScopes = Object.keys(scopesOf(description)).filter(
  (name) => !name.endsWith('_offline') && !/^(?:recent_)?statements$/.test(name),
);

/**
 * Creates the two clients with which the page signs in a world.
 *
 * @param sandbox - The sandbox, with the world.
 * @param mode - The mode, which decides where the consent page sends the user.
 * @throws Error if the world has as many clients as it can have.
 */
export async function createClients(sandbox: AnySandbox, mode: Mode): Promise<Credentials> {
  const client = await sandbox.createClient({ title, redirectUris: [redirectUriOf(mode)] });
  try {
    const reader = await sandbox.createClient({
      title: `${title}: static scopes`,
      permissions: ['use_wallet_api', 'access_statements'],
      staticScopes,
    });
    return { client: keyOf(client), reader: keyOf(reader), people: await readPeople(sandbox) };
  } catch (error) {
    await sandbox.removeClient(client.client);
    throw error;
  }
}

const keyOf = ({ client, key }: { readonly client: string; readonly key: string }): ClientKey => ({
  id: client,
  key,
});

/** Returns the people whose passwords the sandbox has set. */
export async function readPeople(sandbox: AnySandbox): Promise<readonly KnownPerson[]> {
  const [passwords, users, wallets] = await Promise.all([
    sandbox.passwords(),
    sandbox.users(),
    sandbox.wallets(),
  ]);
  return peopleOf(passwords, users, wallets);
}

/** Returns the clients that the workbench created, in this tab or another one. */
export const clientsOfWorkbench = (clients: readonly ClientPermissions[]): readonly string[] =>
  clients.filter((each) => each.title.startsWith(title)).map(({ client }) => client);
