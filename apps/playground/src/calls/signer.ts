import { examplePeople, type ExamplePerson } from '../credentials.ts';
import type { Credentials } from '@litas/openapi/read/browser';
import type { Mode } from '../modes/mode.ts';

/**
 * The signer of a call: the client, the client with static scopes, the user who approved on the consent page, or a user of the default
 * world by username.
 */
export type Signer = 'client' | 'reader' | 'consent' | (string & {});

/** Returns the user of the default world for a signer; `undefined` if it is not a user. */
export const personOf = (signer: Signer): ExamplePerson | undefined =>
  examplePeople.find(({ username }) => username === signer);

/** Returns whether a signer has a token. */
export const hasToken = (signer: Signer): boolean => signer === 'consent' || personOf(signer) !== undefined;

/**
 * Returns the signers that can make a call.
 *
 * @param credentials - The credentials of the operation.
 * @param mode - The mode; Prism has no tokens.
 */
export function signersFor(credentials: Credentials, mode: Mode): readonly Signer[] {
  const clients: readonly Signer[] = ['client', 'reader'];
  if (credentials !== 'any' || mode === 'prism') return clients;
  return [...examplePeople.map(({ username }) => username), 'consent', ...clients];
}

/** Returns the signer in the URL, otherwise the first one that can make the call. */
export function chooseSigner(wanted: string | undefined, credentials: Credentials, mode: Mode): Signer {
  const possible = signersFor(credentials, mode);
  return possible.find((signer) => signer === wanted) ?? possible[0] ?? 'client';
}
