import type { PageStorage } from '../session/page-storage.ts';

/** What the page must remember while the person is away at the consent page. */
export interface PendingConsent {
  /** The `state` that was sent. */
  readonly state: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  /** The page's query before it went away, put back afterwards. */
  readonly search: string;
}

const key = 'litas.pending-consent';

/**
 * Keeps a consent that is under way, for this tab only.
 *
 * @returns Whether it will still be there when the person comes back.
 */
export const keepPendingConsent = (storage: PageStorage, pending: PendingConsent): boolean =>
  storage.setItem(key, JSON.stringify(pending));

/**
 * Reads the consent that is under way. It stays: a person can go back to the consent page and decide otherwise, and the answer has
 * the same state again. The code in it is good for one exchange.
 */
export function readPendingConsent(storage: PageStorage): PendingConsent | undefined {
  try {
    const pending: unknown = JSON.parse(storage.getItem(key) ?? '');
    return isPendingConsent(pending) ? pending : undefined;
  } catch {
    return undefined; // none, or not ours
  }
}

/** Forgets the consent that was under way: no answer to it is taken any more. */
export const forgetPendingConsent = (storage: PageStorage): void => storage.removeItem(key);

function isPendingConsent(value: unknown): value is PendingConsent {
  if (typeof value !== 'object' || value === null) return false;
  const { state, scopes, redirectUri, search } = value as Partial<Record<keyof PendingConsent, unknown>>;
  return (
    typeof state === 'string' &&
    Array.isArray(scopes) &&
    scopes.every((scope) => typeof scope === 'string') &&
    typeof redirectUri === 'string' &&
    typeof search === 'string'
  );
}

/** Whether an address is an answer of a consent page. */
export const isConsentAnswer = ({ searchParams }: URL): boolean =>
  searchParams.has('state') && (searchParams.has('code') || searchParams.has('error'));
