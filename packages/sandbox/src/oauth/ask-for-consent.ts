import { consentPage } from '../consent/consent-page.ts';
import type { Locale } from '../consent/texts.ts';
import type { PlainResponse } from '../core/message.ts';
import type { World } from '../store/store.ts';
import { findUserBy } from '../users/find-user.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { personOf } from './person.ts';
import { worldQueryOf } from './world-query.ts';

/** How the page is reached. */
export interface ConsentPlace {
  /** Key of the request that is kept. */
  readonly key: string;
  readonly locale: Locale;
  readonly query: URLSearchParams;
  /** Path and query of the page in a language. */
  readonly path: (locale: Locale) => string;
}

/** Answers with the page on which somebody of the world approves or denies a request. */
export async function askForConsent(
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
