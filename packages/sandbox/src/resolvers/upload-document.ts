import { needActingFor } from '../access/acts-for.ts';
import { keepFile } from '../files/keep-file.ts';
import { readUpload } from '../files/read-upload.ts';
import type { Resolver } from './resolver.ts';

/** Keeps a document. No source shows what the answer holds, so that there is nothing in it to rely on. */
export const uploadDocument: Resolver<'uploadDocument'> = async (call) => {
  const { world, now, caller, subject, request } = call;
  needActingFor(caller, subject.user);
  await keepFile(world, now, { purpose: 'document', userId: subject.user.id }, readUpload(request));
  return {};
};
