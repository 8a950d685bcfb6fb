import { userName } from '../fields/person-name.ts';
import { useWorldQuery } from './use-world-query.ts';

/** A user of the world in short. */
export interface PersonOfWorld {
  readonly id: number;
  readonly name: string;
}

/** Returns the users of the world. */
export function usePeople(): readonly PersonOfWorld[] {
  const { data = [] } = useWorldQuery('people', async (sandbox) =>
    (await sandbox.users()).map((user) => ({ id: user.id, name: userName(user).name })),
  );
  return data;
}
