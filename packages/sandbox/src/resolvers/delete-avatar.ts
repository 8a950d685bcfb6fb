import type { Resolver } from './resolver.ts';

/** Removes the picture, if there is one. */
export const deleteAvatar: Resolver<'deleteAvatar'> = async ({ world, subject: { user } }) => {
  const { avatarId, ...rest } = user;
  if (avatarId === undefined) return;
  await world.files.delete(avatarId);
  await world.users.put(rest);
};
