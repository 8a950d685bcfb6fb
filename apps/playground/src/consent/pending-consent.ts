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

/** Keeps a consent that is under way, for this tab only. */
export const keepPendingConsent = (storage: Storage, pending: PendingConsent): void =>
  storage.setItem(key, JSON.stringify(pending));

/** Gives the consent that is under way and forgets it: a redirect is answered once. */
export function takePendingConsent(storage: Storage): PendingConsent | undefined {
  const kept = storage.getItem(key);
  storage.removeItem(key);
  if (kept === null) return undefined;
  try {
    const pending: unknown = JSON.parse(kept);
    return isPendingConsent(pending) ? pending : undefined;
  } catch {
    return undefined; // not ours
  }
}

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
