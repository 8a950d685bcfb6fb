import { authorizationUrl, createState, type Scope } from '@litas/client';
import { getServer } from '@litas/client/operations';
import type { OpenConsent } from '../consent/open-consent.ts';
import { redirectUriOf } from '../consent/redirect-uri.ts';
import { keepPendingConsent } from '../consent/pending-consent.ts';
import { arePublished } from '../credentials.ts';
import { defaultWorld } from '../modes/world-name.ts';
import { SiteDataError } from '../problems/site-data-error.ts';
import { tabStorage } from '../session/page-storage.ts';
import type { Session } from '../session/session.ts';

/**
 * Prepares an authorization request after it has checked that the server responds, because the browser's own error page would
 * not say what to do.
 *
 * @param session - The session of the mode.
 * @param scopes - The scopes to request.
 * @throws WalletError if the server does not respond.
 */
export async function beginConsent(
  { mode, origin, world, client, credentials }: Session,
  scopes: readonly string[],
): Promise<OpenConsent> {
  const redirectUri = redirectUriOf(mode);
  const state = createState();
  const url = authorizationUrl({
    clientId: credentials.client.id,
    redirectUri,
    // The scopes come from the description, from which the type is generated.
    scopes: scopes as readonly Scope[],
    state,
    baseUrl: origin,
  });
  await getServer({ client });
  // A client of its own stands for its world.
  const ofWorld =
    world === defaultWorld || !arePublished(credentials)
      ? url
      : `${url}&${new URLSearchParams({ world }).toString()}`;
  return { url: ofWorld, state, redirectUri };
}

/**
 * Stores the pending consent and navigates to the consent page.
 *
 * @throws SiteDataError if the browser cannot store it.
 */
export function leaveForConsent({ url, state, redirectUri }: OpenConsent, scopes: readonly string[]): void {
  const pending = { state, scopes, redirectUri, path: location.pathname, search: location.search };
  if (!keepPendingConsent(tabStorage, pending)) throw new SiteDataError();
  location.assign(url);
}
