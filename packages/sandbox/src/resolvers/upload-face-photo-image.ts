import { keepImage } from '../identification/keep-image.ts';
import { openRequest } from '../identification/own-request.ts';
import type { Resolver } from './resolver.ts';

/** Keeps an image of the face. */
export const uploadFacePhotoImage: Resolver<'uploadFacePhotoImage'> = async (call) => {
  const { world, now, caller, path, request } = call;
  const record = await openRequest(world, caller, path.identificationRequestId);
  const place = { purpose: 'face', record, order: path.order } as const;
  const faces = await keepImage(world, now, request, record.faces, place);
  await world.identificationRequests.put({ ...record, faces });
};
