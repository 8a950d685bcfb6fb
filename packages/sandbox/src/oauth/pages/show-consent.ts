import { findUserBy } from '../../domain/users/users.ts';
import { chooseLocale, type Locale } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import type { World } from '../../state/store.ts';
import { grantAccess } from '../authorization-code.ts';
import { type AuthorizationRequest, readAuthorizationRequest } from '../authorization-request.ts';
import { findRequest, forgetRequest, keepRequest } from '../pending-requests.ts';
import { redirect } from '../redirect-uri.ts';
import { consentPage, personOf } from './consent-page.ts';
import { refusalPage } from './layout.ts';
import { type Page, worldQueryOf } from './page.ts';

/** Answers an authorization request with the consent page; with `autoConsent`, as if the page had been approved. */
export const showConsent: Page = async (request, { world, now, parameters, query, autoConsent }) => {
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  const read = await readAuthorizationRequest(world, query);
  if (read.kind === 'untrusted') return refusalPage(400, locale, read.problem);
  const { redirectUri, state } = read;
  if (read.kind === 'refused') {
    return redirect(redirectUri, { error: read.error, error_description: read.description, state });
  }
  if (autoConsent !== undefined) return consentUnasked(world, now, read, locale, autoConsent);
  const key = await keepRequest(world, now, read);
  return askForConsent(world, read, {
    key,
    locale,
    query,
    path: (other) => `/frontend/${other}/oauth?${query}`,
  });
};

/** The same for a session that the client prepared, whose key is in the path. The page can be opened again until it is answered. */
export const showPreparedConsent: Page = async (request, { world, now, parameters, query, autoConsent }) => {
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  const { key = '' } = parameters;
  const prepared = await findRequest(world, now, key);
  if (!prepared) {
    const problem =
      'There is no such session, or it was answered before, or is too old. Go back to the application and start again.';
    return refusalPage(400, locale, problem);
  }
  if (autoConsent !== undefined) {
    await forgetRequest(world, key);
    return consentUnasked(world, now, prepared, locale, autoConsent);
  }
  const search = query.size > 0 ? `?${query}` : '';
  const path = (other: string): string => `/frontend/${other}/oauth/${key}${search}`;
  return askForConsent(world, prepared, { key, locale, query, path });
};

/** How the page is reached. */
interface ConsentPlace {
  /** Key of the request that is kept. */
  readonly key: string;
  readonly locale: Locale;
  readonly query: URLSearchParams;
  /** Path and query of the page in a language. */
  readonly path: (locale: Locale) => string;
}

/** Answers with the page on which somebody of the world approves or denies a request. */
async function askForConsent(
  world: World,
  { client, scopes, redirectUri, email }: AuthorizationRequest,
  { key, locale, query, path }: ConsentPlace,
): Promise<PlainResponse> {
  const known = email === undefined ? undefined : await findUserBy(world, { email });
  return consentPage({
    locale,
    request: key,
    client: client.title,
    people: (await world.users.list()).map(personOf),
    vouchedFor: email === undefined ? undefined : { email, id: known?.id },
    scopes,
    redirectUri,
    grants: `/frontend/${locale}/grants${worldQueryOf(query)}`,
    action: `/frontend/${locale}/oauth${worldQueryOf(query)}`,
    path,
  });
}

/** Answers as if somebody had approved the page: whom the client vouches for, where `first` is to, and else the first person. */
async function consentUnasked(
  world: World,
  now: number,
  request: AuthorizationRequest,
  locale: Locale,
  who: number | 'first',
): Promise<PlainResponse> {
  const { email } = request;
  const known = email === undefined ? undefined : await findUserBy(world, { email });
  const user = who === 'first' ? (known ?? (await world.users.list())[0]) : await world.users.get(who);
  if (!user) {
    const problem = who === 'first' ? 'There is nobody to consent.' : `There is no user ${who} to consent.`;
    return refusalPage(400, locale, `${problem} The world does not have whom the sandbox was told to ask.`);
  }
  const code = await grantAccess(world, now, request, user);
  return redirect(request.redirectUri, { code, state: request.state });
}
