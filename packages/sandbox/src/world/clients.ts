import { scopes } from '../generated/scopes.gen.ts';
import type { ClientRecord, RedirectHost } from '../store/records.ts';
import { coffeeCornerProject } from './projects.ts';

/** Any port and path of this machine, over http. */
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
