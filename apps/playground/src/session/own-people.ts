import type { Credentials, KnownPerson } from '../credentials.ts';
import { isPerson } from './own-credentials.ts';
import type { PageStorage } from './page-storage.ts';

/** People whose passwords were entered in this tab. They are never part of a URL. */
export interface OwnPeople {
  /** Returns the people of a world of the sandbox at an origin; the same list until a change. */
  readonly get: (origin: string, world: string) => readonly KnownPerson[];
  /** Adds a person, or replaces the one with the same id. */
  readonly add: (origin: string, world: string, person: KnownPerson) => void;
  /** Removes the people of a world who are not among these users. */
  readonly keep: (origin: string, world: string, users: readonly number[]) => void;
  /** Calls a listener after each change; returns a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void;
}

const keyOf = (origin: string, world: string): string => `litas.people.${origin} ${world}`;

/** Creates a store for people in the session storage of the tab. */
export function createOwnPeople(storage: PageStorage): OwnPeople {
  const listeners = new Set<() => void>();
  const known = new Map<string, readonly KnownPerson[]>();
  const get = (origin: string, world: string): readonly KnownPerson[] => {
    const key = keyOf(origin, world);
    const people = known.get(key) ?? read(storage.getItem(key));
    known.set(key, people);
    return people;
  };
  const set = (origin: string, world: string, people: readonly KnownPerson[]): void => {
    const key = keyOf(origin, world);
    known.set(key, people);
    storage.setItem(key, JSON.stringify(people));
    for (const listener of listeners) listener();
  };
  return {
    get,
    add: (origin, world, person) => set(origin, world, withPeople(get(origin, world), [person])),
    keep: (origin, world, users) => {
      const people = get(origin, world);
      const kept = people.filter(({ userId }) => users.includes(userId));
      if (kept.length < people.length) set(origin, world, kept);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(text: string | null): readonly KnownPerson[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) && value.every(isPerson) ? value : [];
  } catch {
    return []; // invalid
  }
}

/** Returns a list with further people, each in the place of the one with the same id. */
function withPeople(people: readonly KnownPerson[], further: readonly KnownPerson[]): readonly KnownPerson[] {
  const byId = new Map(people.map((person) => [person.userId, person]));
  for (const person of further) byId.set(person.userId, person);
  return [...byId.values()];
}

/**
 * Creates a function that adds people to credentials. It returns the same object for the same arguments. With `areCurrent`, the people of
 * the credentials are those that the world has now, and replace the added ones with the same id.
 */
export function createJoinPeople(): (
  base: Credentials,
  people: readonly KnownPerson[],
  areCurrent?: boolean,
) => Credentials {
  const joined = new WeakMap<readonly KnownPerson[], readonly [Credentials, Credentials]>();
  return (base, people, areCurrent = false) => {
    const added = areCurrent
      ? people.filter(({ userId }) => base.people.every((person) => person.userId !== userId))
      : people;
    if (added.length === 0) return base;
    const [before, made] = joined.get(people) ?? [];
    if (made !== undefined && before === base) return made;
    const next = { ...base, people: withPeople(base.people, added) };
    joined.set(people, [base, next]);
    return next;
  };
}
