import { consentPage } from '../consent/consent-page.ts';
import { refusalPage } from '../consent/refusal-page.ts';
import { chooseLocale, type Locale } from '../consent/texts.ts';
import type { PlainResponse } from '../core/message.ts';
import type { Page } from '../core/page.ts';
import type { UserRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { type AuthorizationRequest, readAuthorizationRequest } from './authorization-request.ts';
import { grantAccess } from './grant-access.ts';
import { keepRequest } from './pending-requests.ts';
import { personOf } from './person.ts';
import { redirect } from './redirect.ts';

/** Answers an authorization request with the consent page; with `autoConsent`, as if the page had been approved. */
export const showConsent: Page = async (request, { world, now, parameters, query, autoConsent }) => {
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  const read = await readAuthorizationRequest(world, query);
  if (read.kind === 'untrusted') return refusalPage(400, locale, read.problem);
  const { redirectUri, state } = read;
  if (read.kind === 'refused') {
    return redirect(redirectUri, { error: read.error, error_description: read.description, state });
  }
  if (autoConsent !== undefined) return consentOf(world, now, read, locale, autoConsent);

  const people = (await world.users.list()).map(personOf);
  const key = await keepRequest(world, now, read);
  const worldQuery = query.has('world') ? `?${new URLSearchParams({ world: query.get('world') ?? '' })}` : '';
  return consentPage({
    locale,
    request: key,
    client: read.client.title,
    people,
    scopes: read.scopes,
    redirectUri,
    action: `/frontend/${locale}/oauth${worldQuery}`,
    path: (other) => `/frontend/${other}/oauth?${query}`,
  });
};

async function consentOf(
  world: World,
  now: number,
  request: AuthorizationRequest,
  locale: Locale,
  who: number | 'first',
): Promise<PlainResponse> {
  const user: UserRecord | undefined =
    who === 'first' ? (await world.users.list())[0] : await world.users.get(who);
  if (!user)
    return refusalPage(400, locale, `There is no user ${who} to consent. Choose another: --auto-consent`);
  const code = await grantAccess(world, now, request, user);
  return redirect(request.redirectUri, { code, state: request.state });
}
