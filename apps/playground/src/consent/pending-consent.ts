import type { PageStorage } from '../session/page-storage.ts';

/** The data that is stored while the user is on the consent page. */
export interface PendingConsent {
  /** The `state` that was sent. */
  readonly state: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  /** The screen, restored afterwards. */
  readonly path: string;
  /** The query of the page, restored afterwards. */
  readonly search: string;
}

const key = 'litas.pending-consent';

/**
 * Stores a pending consent for this tab.
 *
 * @returns Whether it survives the navigation.
 */
export const keepPendingConsent = (storage: PageStorage, pending: PendingConsent): boolean =>
  storage.setItem(key, JSON.stringify(pending));

/**
 * Reads the pending consent without removing it, because the user can go back to the consent page and decide again with the same
 * state. Each code can be exchanged once.
 */
export function readPendingConsent(storage: PageStorage): PendingConsent | undefined {
  try {
    const pending: unknown = JSON.parse(storage.getItem(key) ?? '');
    return isPendingConsent(pending) ? pending : undefined;
  } catch {
    return undefined; // none, or invalid
  }
}

/** Removes the pending consent. Later redirects are not accepted. */
export const forgetPendingConsent = (storage: PageStorage): void => storage.removeItem(key);

function isPendingConsent(value: unknown): value is PendingConsent {
  if (typeof value !== 'object' || value === null) return false;
  const { state, scopes, redirectUri, path, search } = value as Partial<
    Record<keyof PendingConsent, unknown>
  >;
  return (
    typeof state === 'string' &&
    Array.isArray(scopes) &&
    scopes.every((scope) => typeof scope === 'string') &&
    typeof redirectUri === 'string' &&
    typeof path === 'string' &&
    path.startsWith('/') &&
    !path.startsWith('//') &&
    typeof search === 'string'
  );
}

/** Returns whether a URL is a redirect of a consent page. */
export const isConsentRedirect = ({ searchParams }: URL): boolean =>
  searchParams.has('state') && (searchParams.has('code') || searchParams.has('error'));
