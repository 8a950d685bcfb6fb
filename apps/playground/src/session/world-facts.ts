import type { ClientPermissions } from '@litas/sandbox';
import type { Credentials } from '../credentials.ts';

/** What the page has read of a world. */
export interface WorldFacts {
  /** What the page signs with; `undefined` in a sandbox for teams, which shows no keys, and for a world without such clients. */
  readonly credentials: Credentials | undefined;
  /** The clients, with their keys if the sandbox shows them; `undefined` if the world could not be read. */
  readonly clients: readonly ClientPermissions[] | undefined;
  /** Ids of all users. */
  readonly users: readonly number[];
  /** Number of wallets. */
  readonly wallets: number;
  /** The wallet of the first user with one. */
  readonly firstWallet: { readonly id: number; readonly owner: string } | undefined;
  /** Ids of this world for parameters, by name; empty if the world has none. */
  readonly ids: Readonly<Record<string, string>>;
}

/** The facts of worlds, while the page is open. */
export interface WorldFactsStore {
  /** Returns the facts of a world of the sandbox at an origin; the same object until a change. */
  readonly get: (origin: string, world: string) => WorldFacts | undefined;
  readonly set: (origin: string, world: string, facts: WorldFacts) => void;
  /** Calls a listener after each change; returns a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Creates a store for the facts of worlds. */
export function createWorldFacts(): WorldFactsStore {
  const listeners = new Set<() => void>();
  const known = new Map<string, WorldFacts>();
  return {
    get: (origin, world) => known.get(`${origin} ${world}`),
    set: (origin, world, facts) => {
      const key = `${origin} ${world}`;
      const before = known.get(key);
      const credentials = isSame(before?.credentials, facts.credentials)
        ? before?.credentials
        : facts.credentials;
      const next = { ...facts, credentials };
      if (isSame(before, next)) return;
      known.set(key, next);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
