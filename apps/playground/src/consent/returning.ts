import type { Token } from '@litas/client';
import type { Session } from '../session/session.ts';
import { exchangeCode } from './exchange-code.ts';
import { isConsentAnswer, type PendingConsent, readPendingConsent } from './pending-consent.ts';
import type { PageStorage } from '../session/page-storage.ts';

/** A person who came back from the sandbox's consent page. */
export interface Returning {
  readonly scopes: readonly string[];
  /** Exchanges the code for a token. It can be done once. */
  readonly exchange: () => Promise<Token>;
}

/** The page's address and history, as far as a return needs them. */
export interface PageAddress {
  readonly url: URL;
  /** Puts another address in place of the present one. */
  readonly replace: (url: string) => void;
}

/**
 * Takes the answer of the consent page out of the page's address, so that no code stays in the history.
 *
 * @param storage - Where the consent that is under way is kept.
 * @param address - The page's address.
 * @returns What was under way, and the address that answers it; `undefined` when nobody comes back.
 */
export function takeAnswer(
  storage: PageStorage,
  { url, replace }: PageAddress,
): { readonly pending: PendingConsent | undefined; readonly url: string } | undefined {
  if (!isConsentAnswer(url)) return undefined;
  const pending = readPendingConsent(storage);
  replace(`${url.pathname}${pending?.search ?? searchWithoutAnswer(url)}`);
  return { pending, url: url.href };
}

function searchWithoutAnswer({ searchParams }: URL): string {
  const rest = [...searchParams].filter(
    ([name]) => !['code', 'state', 'error', 'error_description', 'mode'].includes(name),
  );
  return `?${new URLSearchParams([['mode', 'sandbox'], ...rest]).toString()}`;
}

/** Makes what {@link takeAnswer} found into something that the page can go on with. */
export function returning(
  session: Session,
  { pending, url }: { readonly pending: PendingConsent | undefined; readonly url: string },
): Returning {
  const { scopes, state, redirectUri } = pending ?? nobodyAsked;
  return { scopes, exchange: () => exchangeCode(session.client, { url, state, redirectUri }) };
}

// No answer has this state, so that one which nobody asked for is refused as any other mismatch.
const nobodyAsked = { scopes: [], state: '-', redirectUri: '' } as const;
