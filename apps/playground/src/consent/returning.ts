import type { Token } from '@litas/client';
import type { Session } from '../session/session.ts';
import { exchangeCode } from './exchange-code.ts';
import { isConsentRedirect, type PendingConsent, readPendingConsent } from './pending-consent.ts';
import type { PageStorage } from '../session/page-storage.ts';

/** A user who returned from the sandbox's consent page. */
export interface Returning {
  readonly scopes: readonly string[];
  /** Exchanges the code for a token; works once. */
  readonly exchange: () => Promise<Token>;
}

/** The parts of `location` and `history` that are needed. */
export interface PageAddress {
  readonly url: URL;
  /** Replaces the current URL. */
  readonly replace: (url: string) => void;
}

/**
 * Removes the parameters of the consent page from the URL, so that no code stays in the history.
 *
 * @param storage - The storage with the pending consent.
 * @param address - The URL of the page.
 * @returns The pending consent and the redirect URL; `undefined` if there was no redirect.
 */
export function takeRedirect(
  storage: PageStorage,
  { url, replace }: PageAddress,
): { readonly pending: PendingConsent | undefined; readonly url: string } | undefined {
  if (!isConsentRedirect(url)) return undefined;
  const pending = readPendingConsent(storage);
  replace(`${pending?.path ?? url.pathname}${pending?.search ?? searchWithoutRedirect(url)}`);
  return { pending, url: url.href };
}

function searchWithoutRedirect({ searchParams }: URL): string {
  const rest = [...searchParams].filter(
    ([name]) => !['code', 'state', 'error', 'error_description', 'mode'].includes(name),
  );
  return `?${new URLSearchParams([['mode', 'sandbox'], ...rest]).toString()}`;
}

/** Prepares the result of {@link takeRedirect} for the session. */
export function returning(
  session: Session,
  { pending, url }: { readonly pending: PendingConsent | undefined; readonly url: string },
): Returning {
  const { scopes, state, redirectUri } = pending ?? notRequested;
  return { scopes, exchange: () => exchangeCode(session.client, { url, state, redirectUri }) };
}

// No redirect has this state, so one that was not requested is rejected like any other mismatch.
const notRequested = { scopes: [], state: '-', redirectUri: '' } as const;
