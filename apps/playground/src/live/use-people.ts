import type { ListedUser } from '@litas/sandbox';
import { contactToConfirm } from '../people/contact-to-confirm.ts';
import type { KnownPerson } from '../credentials.ts';
import { userName } from '../fields/person-name.ts';
import { useWorldQuery } from './use-world-query.ts';

/** A user of the world in short. */
export interface PersonOfWorld {
  readonly id: number;
  readonly name: string;
  /** Contacts that are not confirmed yet, and the confirmed ones. */
  readonly contacts: Pick<ListedUser, 'profile' | 'unconfirmed'>;
}

/** Returns the users of the world. */
export function usePeople(): readonly PersonOfWorld[] {
  const { data = [] } = useWorldQuery('people', async (sandbox) =>
    (await sandbox.users()).map((user) => ({ id: user.id, name: userName(user).name, contacts: user })),
  );
  return data;
}

/** Returns a function that returns the contact a person has to confirm before a login; `undefined` if there is none. */
export function useContactToConfirm(): (person: KnownPerson) => 'email' | 'phone' | undefined {
  const people = usePeople();
  return ({ userId, username }) => {
    const user = people.find(({ id }) => id === userId);
    return user && contactToConfirm(username, user.contacts);
  };
}
