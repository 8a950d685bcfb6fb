import { useWorldQuery } from './use-world-query.ts';

/** A user of the world in short. */
export interface PersonOfWorld {
  readonly id: number;
  readonly name: string;
}

/** Returns the users of the world. */
export function usePeople(): readonly PersonOfWorld[] {
  const { data = [] } = useWorldQuery('people', async (sandbox) =>
    (await sandbox.users()).map(({ id, profile: { identity, display_name: displayName } }) => ({
      id,
      name: [identity?.name, identity?.surname].filter(Boolean).join(' ') || displayName || String(id),
    })),
  );
  return data;
}
