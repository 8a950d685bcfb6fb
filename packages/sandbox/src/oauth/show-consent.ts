import { refusalPage } from '../consent/refusal-page.ts';
import { chooseLocale } from '../consent/texts.ts';
import type { Page } from '../core/page.ts';
import { askForConsent } from './ask-for-consent.ts';
import { readAuthorizationRequest } from './authorization-request.ts';
import { consentUnasked } from './consent-unasked.ts';
import { findRequest, forgetRequest, keepRequest } from './pending-requests.ts';
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
