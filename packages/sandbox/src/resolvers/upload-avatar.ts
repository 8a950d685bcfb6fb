import { keepFile } from '../files/keep-file.ts';
import { readUpload } from '../files/read-upload.ts';
import type { Resolver } from './resolver.ts';

/** Sets the picture, in place of the one before. */
export const uploadAvatar: Resolver<'uploadAvatar'> = async ({ world, now, subject: { user }, request }) => {
  const about = { purpose: 'avatar', userId: user.id } as const;
  const avatarId = await keepFile(world, now, about, readUpload(request), user.avatarId);
  await world.users.put({ ...user, avatarId });
};
