import { findUserBy } from '../../domain/users/users.ts';
import type { Locale } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import { isPrivate } from '../../state/private-world.ts';
import type { World } from '../../state/store.ts';
import type { AuthorizationRequest } from '../authorization-request.ts';
import { consentPage, personOf, toldApart } from './consent-page.ts';
import { consentQueryOf, worldQueryOf } from './page.ts';

/** URL parts of a consent page. */
interface ConsentPlace {
  /** The request, as the form sends it. */
  readonly request: string;
  readonly locale: Locale;
  /** Returns path and query of the page in a language. */
  readonly path: (locale: Locale) => string;
}

/** A failed attempt to sign in. */
export interface FailedLogin {
  readonly status: 200 | 429;
  /** Name in the form. */
  readonly name: string;
  readonly problem: 'wrongPassword' | 'tooManyAttempts';
}

/**
 * Responds with the consent page for a request. In a private world it has no list of users: the user signs in.
 *
 * @param failed - The attempt to sign in after which the page is shown again.
 */
export async function askForConsent(
  world: World,
  { client, scopes, redirectUri, email }: AuthorizationRequest,
  { request, locale, path }: ConsentPlace,
  failed?: FailedLogin,
): Promise<PlainResponse> {
  const page = {
    locale,
    request,
    client: client.title,
    scopes,
    redirectUri,
    action: `/frontend/${locale}/oauth${consentQueryOf(world, client.id)}`,
    path,
  };
  if (isPrivate(world)) {
    const { status, name = email ?? '', problem } = failed ?? {};
    return consentPage({ ...page, people: [], login: { name, problem }, status });
  }
  const known = email === undefined ? undefined : findUserBy(world, { email });
  return consentPage({
    ...page,
    people: toldApart(world.users.list().map(personOf)),
    vouchedFor: email === undefined ? undefined : { email, id: known?.id },
    grants: `/frontend/${locale}/grants${worldQueryOf(world)}`,
  });
}
