import { scopes } from '../generated/scopes.gen.ts';
import type { ClientRecord, RedirectHost } from '../state/records.ts';
import type { ProjectRecord } from '../state/user-records.ts';

/** The project of the café that Ona manages. */
const coffeeCornerProject: ProjectRecord = {
  id: 3301,
  title: 'Coffee Corner',
  description: 'Café in the old town of Kaunas',
  wallet_id: 20115,
  owner_display_name: 'Coffee Corner',
  administratorIds: [5101, 7001],
  locations: [
    {
      id: 82,
      project_id: 3301,
      title: 'Coffee Corner, Old Town',
      status: 'active',
      description: 'Flat whites and cinnamon buns',
      address: 'Vilniaus g. 30, Kaunas',
      lat: 54.8968,
      lng: 23.8892,
      radius: 50,
    },
  ],
};

/** The projects of the seeded world. */
export const projects: readonly ProjectRecord[] = [coffeeCornerProject];

/** Redirects to http on this machine, with any port and path. */
export const loopback: readonly RedirectHost[] = ['127.0.0.1', 'localhost', '[::1]'].map((host) => ({
  protocol: 'http',
  host,
  port: 'any',
}));

// `access_statements` stands for the scopes of statements, so that each of the two can be taken away by itself.
const staticScopes = Object.keys(scopes).filter(
  (scope) => !scope.endsWith('_offline') && scope !== 'statements' && scope !== 'recent_statements',
);

/** The client of the vendor's published examples: it has no data permission of its own. */
export const exampleClient: ClientRecord = {
  id: 'wkVd93h2uS',
  key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU',
  title: 'Example application',
  permissions: [
    'use_oauth_api',
    'use_wallet_api',
    'use_password_grant',
    'give_trusted_user_info',
    'search_by_person_code',
    'provide_registration_parameters',
  ],
  staticScopes: [],
  redirectHosts: loopback,
  number: 4001,
  projectId: coffeeCornerProject.id,
};

/** The client that reads any user or wallet by id, without consent. */
export const staticClient: ClientRecord = {
  id: 'staticReader1',
  key: 'q8ZtW3nXc5VbR7yLd2KfHs9GmJp4QaEu',
  title: 'Reader with static permissions',
  permissions: ['use_wallet_api', 'access_statements'],
  staticScopes,
  redirectHosts: [],
  number: 4002,
};

/** Credentials of a client. */
export interface ClientCredentials {
  /** The MAC id. */
  readonly id: string;
  /** The MAC key. */
  readonly key: string;
}

/**
 * The clients that every sandbox knows: `example`, to which users grant scopes, and `staticReader`, which reads any user or
 * wallet by id without consent. Their keys are public and work only in sandboxes.
 *
 * @example
 * import { createSandbox, seededClients } from '@litas/sandbox';
 * import { signMac } from '@litas/client/mac';
 *
 * const sandbox = createSandbox();
 * const url = `${sandbox.origin}/rest/v1/user/5101`;
 * const { header } = await signMac({ ...seededClients.staticReader, method: 'GET', url });
 * const response = await sandbox.fetch(url, { headers: { authorization: header } });
 * console.log(response.status); // 200
 */
export const seededClients: Readonly<Record<'example' | 'staticReader', ClientCredentials>> = {
  example: { id: exampleClient.id, key: exampleClient.key },
  staticReader: { id: staticClient.id, key: staticClient.key },
};
