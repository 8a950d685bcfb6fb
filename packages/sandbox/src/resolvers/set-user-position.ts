import type { Resolver } from './resolver.ts';

/** Keeps where the user is, in place of where they were. */
export const setUserPosition: Resolver<'setUserPosition'> = async ({ world, subject: { user }, body }) => {
  await world.users.put({ ...user, position: body });
  return body;
};
