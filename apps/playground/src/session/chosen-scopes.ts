import type { PageStorage } from './page-storage.ts';

const key = 'litas.scopes';

/**
 * Reads the scopes that were chosen last in this tab, so that a denial at the sandbox does not lose them.
 *
 * @param storage - Where it is kept.
 * @param known - The scopes that can be chosen; all of them when nothing was chosen yet.
 */
export function readChosenScopes(storage: PageStorage, known: readonly string[]): readonly string[] {
  const kept = storage.getItem(key);
  if (kept === null) return known;
  const chosen = kept.split(' ');
  return known.filter((scope) => chosen.includes(scope));
}

/** Keeps the scopes that were chosen. */
export function keepChosenScopes(storage: PageStorage, scopes: readonly string[]): void {
  storage.setItem(key, scopes.join(' '));
}
