import { authorizationUrl, createState, type Scope } from '@litas/client';
import { getServer } from '@litas/client/operations';
import type { OpenConsent } from '../consent/open-consent.ts';
import { keepPendingConsent } from '../consent/pending-consent.ts';
import { exampleClient } from '../credentials.ts';
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
  { mode, origin, world, client }: Session,
  scopes: readonly string[],
): Promise<OpenConsent> {
  // Nothing is sent to it from the page of a sandbox in this tab, which may be at a host that no client has registered.
  const redirectUri = mode === 'msw' ? 'http://127.0.0.1/' : `${location.origin}${location.pathname}`;
  const state = createState();
  const url = authorizationUrl({
    clientId: exampleClient.id,
    redirectUri,
    // The scopes come from the description, from which the type is generated.
    scopes: scopes as readonly Scope[],
    state,
    baseUrl: origin,
  });
  await getServer({ client });
  const ofWorld = world === defaultWorld ? url : `${url}&${new URLSearchParams({ world }).toString()}`;
  return { url: ofWorld, state, redirectUri };
}

/**
 * Stores the pending consent and navigates to the consent page.
 *
 * @throws SiteDataError if the browser cannot store it.
 */
export function leaveForConsent({ url, state, redirectUri }: OpenConsent, scopes: readonly string[]): void {
  const pending = { state, scopes, redirectUri, search: location.search };
  if (!keepPendingConsent(tabStorage, pending)) throw new SiteDataError();
  location.assign(url);
}
