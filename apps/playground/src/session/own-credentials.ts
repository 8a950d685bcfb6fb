import type { Credentials, KnownPerson } from '../credentials.ts';
import type { PageStorage } from './page-storage.ts';

/** Credentials that were created for this tab, for worlds without the published ones. They are never part of a URL. */
export interface OwnCredentials {
  /** Returns the credentials for a world of the sandbox at an origin; the same object until a change. */
  readonly get: (origin: string, world: string) => Credentials | undefined;
  /** Stores credentials; `undefined` removes them. */
  readonly set: (origin: string, world: string, credentials: Credentials | undefined) => void;
  /** Calls a listener after each change; returns a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void;
}

const keyOf = (origin: string, world: string): string => `litas.clients.${origin} ${world}`;

/** Creates a store for credentials in the session storage of the tab. */
export function createOwnCredentials(storage: PageStorage): OwnCredentials {
  const listeners = new Set<() => void>();
  const known = new Map<string, Credentials | undefined>();
  return {
    get: (origin, world) => {
      const key = keyOf(origin, world);
      if (!known.has(key)) known.set(key, read(storage.getItem(key)));
      return known.get(key);
    },
    set: (origin, world, credentials) => {
      const key = keyOf(origin, world);
      known.set(key, credentials);
      if (credentials === undefined) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(credentials));
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(text: string | null): Credentials | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return areCredentials(value) ? value : undefined;
  } catch {
    return undefined; // invalid
  }
}

function areCredentials(value: unknown): value is Credentials {
  const { client, reader, people } = Object(value) as Partial<Record<keyof Credentials, unknown>>;
  return [client, reader].every(isClientKey) && Array.isArray(people) && people.every(isPerson);
}

const isClientKey = (value: unknown): boolean => hasTexts(value, ['id', 'key']);

/** Returns whether a stored value is a person. */
export function isPerson(value: unknown): value is KnownPerson {
  const { userId, walletId } = Object(value) as Partial<Record<keyof KnownPerson, unknown>>;
  const areIds = typeof userId === 'number' && ['number', 'undefined'].includes(typeof walletId);
  return areIds && hasTexts(value, ['name', 'username', 'password']);
}

const hasTexts = (value: unknown, names: readonly string[]): boolean =>
  names.every((name) => typeof (Object(value) as Readonly<Record<string, unknown>>)[name] === 'string');
