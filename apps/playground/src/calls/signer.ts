import { examplePeople, type ExamplePerson } from '../credentials.ts';
import type { Credentials } from '@litas/openapi/read/browser';
import type { Mode } from '../modes/mode.ts';

/**
 * Who signs a call: the client itself, the client with static permissions, the person who approved on the consent page, or a
 * person of the example world, by their name of the password grant.
 */
export type Signer = 'client' | 'reader' | 'consent' | (string & {});

/** Returns the person of the example world whom a signer names; `undefined` when it is no person. */
export const personOf = (signer: Signer): ExamplePerson | undefined =>
  examplePeople.find(({ username }) => username === signer);

/** Whether calls of a signer carry a token. */
export const hasToken = (signer: Signer): boolean => signer === 'consent' || personOf(signer) !== undefined;

/**
 * Lists the signers that can make a call.
 *
 * @param credentials - What the operation takes.
 * @param mode - Where the call goes: Prism knows no tokens.
 */
export function signersFor(credentials: Credentials, mode: Mode): readonly Signer[] {
  const clients: readonly Signer[] = ['client', 'reader'];
  if (credentials !== 'any' || mode === 'prism') return clients;
  return [...examplePeople.map(({ username }) => username), 'consent', ...clients];
}

/** Chooses the signer that an address names, else the first one that can make the call. */
export function chooseSigner(wanted: string | undefined, credentials: Credentials, mode: Mode): Signer {
  const possible = signersFor(credentials, mode);
  return possible.find((signer) => signer === wanted) ?? possible[0] ?? 'client';
}
