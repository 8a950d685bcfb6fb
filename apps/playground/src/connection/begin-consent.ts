import { authorizationUrl, createState, type Scope } from '@litas/client';
import { getServer } from '@litas/client/operations';
import type { OpenConsent } from '../consent/open-consent.ts';
import { keepPendingConsent } from '../consent/pending-consent.ts';
import { exampleClient } from '../credentials.ts';
import { SiteDataError } from '../problems/site-data-error.ts';
import { tabStorage } from '../session/page-storage.ts';
import type { Session } from '../session/session.ts';

/**
 * Prepares the way to the consent page, once it is sure that a server is there: a browser's own error page would not say
 * what to do.
 *
 * @param session - Whose consent page.
 * @param scopes - What to ask for.
 * @throws WalletError when no server answers.
 */
export async function beginConsent(
  { origin, client }: Session,
  scopes: readonly string[],
): Promise<OpenConsent> {
  const redirectUri = `${location.origin}${location.pathname}`;
  const state = createState();
  const url = authorizationUrl({
    clientId: exampleClient.id,
    redirectUri,
    // They come from the description, which the type is made of.
    scopes: scopes as readonly Scope[],
    state,
    baseUrl: origin,
  });
  await getServer({ client });
  return { url, state, redirectUri };
}

/**
 * Leaves the page for the consent page, and remembers what for.
 *
 * @throws SiteDataError when the browser would forget it on the way.
 */
export function leaveForConsent({ url, state, redirectUri }: OpenConsent, scopes: readonly string[]): void {
  const pending = { state, scopes, redirectUri, search: location.search };
  if (!keepPendingConsent(tabStorage, pending)) throw new SiteDataError();
  location.assign(url);
}
