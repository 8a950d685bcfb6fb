import type { ListedUser } from '@litas/sandbox';
import { userName } from '../../fields/person-name.ts';
import { usePlayground, useSession } from '../../shell/use-playground.ts';

/** Returns a function that keeps the password of a user for this tab, so that the page can sign calls as this person. */
export function useLearnPassword(): (user: ListedUser, password: string) => void {
  const { ownPeople } = usePlayground();
  const { origin, world, credentials } = useSession();
  return (user, password) => {
    const { id, profile } = user;
    const username = profile.email ?? profile.phone;
    if (username === undefined) return;
    const present = credentials.people.find(({ userId }) => userId === id);
    const person = { name: userName(user).name, username, password, userId: id };
    ownPeople.add(origin, world, { ...present, ...person });
  };
}
