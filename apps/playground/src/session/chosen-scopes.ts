import type { PageStorage } from './page-storage.ts';

const key = 'litas.scopes';

/**
 * Reads the scopes that were last chosen in this tab, so that they survive a denial at the sandbox.
 *
 * @param storage - The storage.
 * @param known - The available scopes, which are all chosen by default.
 */
export function readChosenScopes(storage: PageStorage, known: readonly string[]): readonly string[] {
  const kept = storage.getItem(key);
  if (kept === null) return known;
  const chosen = kept.split(' ');
  return known.filter((scope) => chosen.includes(scope));
}

/** Stores the chosen scopes. */
export function keepChosenScopes(storage: PageStorage, scopes: readonly string[]): void {
  storage.setItem(key, scopes.join(' '));
}
