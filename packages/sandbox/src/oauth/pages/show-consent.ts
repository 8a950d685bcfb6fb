import { findUserBy } from '../../domain/users/users.ts';
import { invalidParameters, notFound } from '../../http/http-error.ts';
import { chooseLocale, type Locale } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import type { World } from '../../state/store.ts';
import type { UserRecord } from '../../state/records.ts';
import { grantAccess } from '../authorization-code.ts';
import { type AuthorizationRequest, readAuthorizationRequest } from '../authorization-request.ts';
import { decide, redirectWith } from '../decide.ts';
import { findRequest, sealRequest } from '../pending-requests.ts';
import { readScopes } from '../scopes.ts';
import { redirect } from '../redirect-uri.ts';
import { askForConsent } from './ask-for-consent.ts';
import { showDecided } from './submit-consent.ts';
import { messagePage, rejectedPage } from './messages.ts';
import type { Page } from './page.ts';

/** Responds to an authorization request with the consent page. With `autoConsent`, approves it and redirects. */
export const showConsent: Page = async (request, { world, now, parameters, query, autoConsent }) => {
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  const read = readAuthorizationRequest(world, query);
  if (read.kind === 'untrusted') return rejectedPage(locale, read.problem, 'untrusted');
  const { redirectUri, state } = read;
  if (read.kind === 'refused') {
    return redirect(redirectUri, { error: read.error, error_description: read.description, state });
  }
  if (autoConsent !== undefined) {
    const user = findConsenting(world, read, autoConsent);
    if (!user) return noConsentingUser(locale, autoConsent);
    return redirect(redirectUri, { code: grantAccess(world, now, read, user), state });
  }
  return askForConsent(world, read, {
    request: sealRequest(world, now, read),
    locale,
    path: (other) => `/frontend/${other}/oauth?${query}`,
  });
};

/** Shows the consent page of a prepared session, whose key is in the path. It can be opened until a decision is made. */
export const showPreparedConsent: Page = async (request, { world, now, parameters, query, autoConsent }) => {
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  const { key = '' } = parameters;
  const prepared = findRequest(world, now, key);
  if (!prepared) return messagePage(locale, 'expired');
  if (autoConsent !== undefined) {
    const user = findConsenting(world, prepared, autoConsent);
    if (!user) return noConsentingUser(locale, autoConsent);
    const decision = decide(world, now, prepared, { user, scopes: prepared.scopes });
    return decision ? redirectWith(prepared, decision) : showDecided(world, locale, prepared);
  }
  if (prepared.decision) return showDecided(world, locale, prepared);
  const search = query.size > 0 ? `?${query}` : '';
  const path = (other: string): string => `/frontend/${other}/oauth/${key}${search}`;
  return askForConsent(world, prepared, { request: key, locale, path });
};

/** A consent page to look at. */
export interface ConsentPreview {
  /** Id of the client that requests. @default the first client */
  readonly client?: string | undefined;
  /** Scopes, separated by spaces. @default none */
  readonly scope?: string | undefined;
  /** Language of the page. @default 'en' */
  readonly locale?: Locale | undefined;
}

/** Returns the HTML of the consent page for scopes. Its form has no effect. */
export async function previewConsent(
  world: World,
  { client: id, scope = '', locale = 'en' }: ConsentPreview = {},
): Promise<string> {
  const client = id === undefined ? world.clients.first() : world.clients.get(id);
  if (!client) throw notFound(id === undefined ? 'The world has no clients' : `There is no client ${id}`);
  const scopes = readScopes(scope);
  if (!scopes.ok) throw invalidParameters({ scope: [scopes.problem] });
  const [{ protocol, host } = { protocol: 'http', host: '127.0.0.1' }] = client.redirectHosts;
  const { body } = await askForConsent(
    world,
    { client, redirectUri: `${protocol}://${host}/`, state: undefined, scopes: scopes.scopes },
    { request: 'preview', locale, path: (other) => `/frontend/${other}/oauth` },
  );
  return String(body);
}

/** Finds the user who approves automatically. With `first`: the user whom the client names, else the first user. */
function findConsenting(
  world: World,
  { email }: AuthorizationRequest,
  who: number | 'first',
): UserRecord | undefined {
  if (who !== 'first') return world.users.get(who);
  const known = email === undefined ? undefined : findUserBy(world, { email });
  return known ?? world.users.first();
}

function noConsentingUser(locale: Locale, who: number | 'first'): Promise<PlainResponse> {
  const problem = who === 'first' ? 'This world has no users' : `This world has no user ${who}`;
  return rejectedPage(locale, `${problem}, so the request cannot be approved automatically.`);
}
