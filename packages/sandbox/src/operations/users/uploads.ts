import { needActingFor } from '../../auth/access/caller.ts';
import { deleteFile, keepFile } from '../../domain/files.ts';
import type { Resolver } from '../resolver.ts';
import { uploadOf } from '../uploads.ts';

/** Replaces the avatar. */
export const uploadAvatar: Resolver<'uploadAvatar'> = ({ world, now, subject: { user }, request }) => {
  const about = { purpose: 'avatar', userId: user.id } as const;
  const avatarId = keepFile(world, now, about, uploadOf(request), user.avatarId);
  world.users.put({ ...user, avatarId });
};

/** Removes the avatar, if there is one. */
export const deleteAvatar: Resolver<'deleteAvatar'> = ({ world, subject: { user } }) => {
  const { avatarId, ...rest } = user;
  if (avatarId === undefined) return;
  deleteFile(world, avatarId);
  world.users.put(rest);
};

/** Stores a document. No source shows the response body, so it is empty. */
export const uploadDocument: Resolver<'uploadDocument'> = (call) => {
  const { world, now, caller, subject, request } = call;
  needActingFor(caller, subject.user);
  keepFile(world, now, { purpose: 'document', userId: subject.user.id }, uploadOf(request));
  return {};
};
