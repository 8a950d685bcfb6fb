import {
  type CreatedClient,
  issueClient,
  type NewClient,
  removeIssuedClient,
} from '../../auth/access/issued-clients.ts';
import { listPasswords, type UserPassword } from '../../domain/users/passwords.ts';
import { linkPage } from '../../oauth/page-links.ts';
import type { AtPresent } from './editable-world.ts';

/** The credentials of a world: its own clients, the passwords of its users, and links to pages. */
export interface CredentialsOfWorld {
  /**
   * Creates an API client with credentials of its own, which are random. Its id stands for the world: requests that it signs, and its consent
   * page, need no `x-sandbox-world`. It stays when the world is reset or restored.
   *
   * @param client - Title, permissions, static scopes and redirect URIs. @default the permissions of the example client
   * @returns The client with its key, which is not shown again.
   * @throws `Error` when a redirect URI is not valid, or the world has 20 such clients.
   *
   * @example
   * import { createWallet } from '@litas/client';
   * import { createSandbox } from '@litas/sandbox';
   *
   * const sandbox = createSandbox();
   * const { client: id, key } = await sandbox.world('checkout-test').createClient({ staticScopes: ['email'] });
   * const wallet = createWallet({ client: { id, key }, baseUrl: sandbox.origin, fetch: sandbox.fetch });
   * console.log((await wallet.getUser({ userId: 5101 })).email); // ona@example.org
   */
  createClient(this: void, client?: NewClient): Promise<CreatedClient>;
  /**
   * Removes a client that {@link CredentialsOfWorld.createClient} created.
   *
   * @param client - Its id.
   * @throws `Error` when there is no such client.
   */
  removeClient(this: void, client: string): Promise<void>;
  /**
   * Returns the passwords of users. In the worlds of a team, only those that the sandbox has set: the others stay secret.
   *
   * @example
   * import { createSandbox } from '@litas/sandbox';
   *
   * const [first] = await createSandbox().passwords();
   * console.log(first?.login, first?.password); // ona@example.org correct-horse-9
   */
  passwords(this: void): Promise<UserPassword[]>;
  /**
   * Creates an unguessable link to the page on which a user withdraws offline scopes. It works for a day of the world clock.
   *
   * @param user - Id of the user.
   * @throws `Error` when there is no such user.
   */
  createGrantsLink(this: void, user: number): Promise<GrantsLink>;
}

/** A link to the grants page of a user. */
export interface GrantsLink {
  /** The URL. */
  readonly link: string;
  /** Unix seconds of the world clock. */
  readonly expires: number;
}

/** Creates the functions for the credentials of a world. */
export const credentialsOfWorld = (atPresent: AtPresent, origin: string): CredentialsOfWorld => ({
  createClient: (client = {}) => atPresent((world) => issueClient(world, client)),
  removeClient: (client) => atPresent((world) => removeIssuedClient(world, client)),
  passwords: () => atPresent(listPasswords, 'read'),
  createGrantsLink: (user) =>
    atPresent((world, now) => {
      const { id, expiresAt } = linkPage(world, now, { userId: user });
      return { link: `${origin}/frontend/grants/${id}`, expires: expiresAt };
    }),
});
