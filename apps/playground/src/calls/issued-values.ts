import { masked } from './masked.ts';
import type { KnownPerson } from '../credentials.ts';

/** Names of secrets that the API issues, or that only the user knows, so that no example of a description can have a valid one. */
const issued: ReadonlySet<string> = new Set([
  'code',
  'refresh_token',
  'access_token',
  'accessToken',
  'old_password',
]);

/** Returns whether the value of a secret field has to come from the world, and an example of it is never valid. */
export const isIssued = (name: string, sensitivity: unknown): boolean =>
  sensitivity === 'secret' && issued.has(name);

/**
 * Replaces the values of an example that only the world knows: issued secrets by “…”, which has to be filled in before the call is sent,
 * and the name and password of a user by those of a user of this world.
 *
 * @param value - The example.
 * @param sensitivity - Returns the sensitivity of a field of the top level.
 * @param people - The people whose passwords are known.
 */
export function withPlaceholders(
  value: unknown,
  sensitivity: (name: string) => unknown,
  people: readonly KnownPerson[],
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { username } = value as { readonly username?: unknown };
  const person = people.find((each) => each.username === username) ?? people[0];
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      if (isIssued(name, sensitivity(name))) return [name, masked];
      if (typeof username !== 'string' || !['username', 'password'].includes(name)) return [name, field];
      return [name, (name === 'username' ? person?.username : person?.password) ?? masked];
    }),
  );
}
