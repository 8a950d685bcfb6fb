/** Scopes for an operation. */
export interface CoveringScopes {
  readonly scopes: readonly string[];
  /** The scope that was added because the operation needs it. */
  readonly added?: string;
}

/**
 * Adds a scope that an operation needs to chosen scopes, if none of them is enough.
 *
 * @param chosen - The chosen scopes; `undefined` if none were chosen yet.
 * @param needed - The scopes of the operation, of which one is enough.
 */
export function coveringScopes(
  chosen: readonly string[] | undefined,
  needed: readonly string[],
): CoveringScopes {
  const [first] = needed;
  if (chosen === undefined) return { scopes: needed.slice(0, 1) };
  if (first === undefined || covers(chosen, needed)) return { scopes: chosen };
  return { scopes: [...chosen, first], added: first };
}

/** Returns whether one of the chosen scopes is enough for an operation. */
export const covers = (chosen: readonly string[], needed: readonly string[]): boolean =>
  needed.length === 0 || needed.some((scope) => chosen.includes(scope));
