import type { KnownPerson } from '../credentials.ts';
import type { Credentials } from '@litas/openapi/read/browser';
import type { Mode } from '../modes/mode.ts';

/**
 * The signer of a call: the client, the client with static scopes, the user who approved on the consent page, or a user with a known
 * password by username.
 */
export type Signer = 'client' | 'reader' | 'consent' | (string & {});

/** The people whose passwords are known. */
type People = readonly KnownPerson[];

/** Returns the user for a signer; `undefined` if it is not a user. */
export const personOf = (signer: Signer, people: People): KnownPerson | undefined =>
  people.find(({ username }) => username === signer);

/** Returns the name of a person, with the id if the name can be taken for that of another person of the list. */
export const clearName = ({ name, userId }: KnownPerson, people: People): string =>
  people.some((other) => other.userId !== userId && `${other.name} `.startsWith(`${name} `))
    ? `${name} (${userId})`
    : name;

/** Returns whether a signer has a token. */
export const hasToken = (signer: Signer, people: People): boolean =>
  signer === 'consent' || personOf(signer, people) !== undefined;

/**
 * Returns the signers that can make a call.
 *
 * @param credentials - The credentials of the operation.
 * @param mode - The mode; Prism has no tokens.
 * @param people - The people whose passwords are known.
 */
export function signersFor(credentials: Credentials, mode: Mode, people: People): readonly Signer[] {
  const clients: readonly Signer[] = ['client', 'reader'];
  if (credentials !== 'any' || mode === 'prism') return clients;
  return [...people.map(({ username }) => username), 'consent', ...clients];
}

/** Returns the signer in the URL, otherwise the first one that can make the call. */
export function chooseSigner(
  wanted: string | undefined,
  ...[credentials, mode, people]: Parameters<typeof signersFor>
): Signer {
  const possible = signersFor(credentials, mode, people);
  return possible.find((signer) => signer === wanted) ?? possible[0] ?? 'client';
}
