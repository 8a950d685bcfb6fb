/** Who signs in the explorer, and with which scopes. */
export interface LastSigner {
  readonly signer: string;
  readonly scopes: readonly string[];
}

const last = new Map<string, LastSigner>();

const keyOf = (origin: string, world: string): string => `${origin} ${world}`;

/** Returns what was chosen last in a world, for a form whose URL has no choice. It is kept in memory. */
export const lastSigner = (origin: string, world: string): LastSigner | undefined =>
  last.get(keyOf(origin, world));

/** Stores a choice. */
export function keepSigner(origin: string, world: string, chosen: LastSigner): void {
  last.set(keyOf(origin, world), chosen);
}
