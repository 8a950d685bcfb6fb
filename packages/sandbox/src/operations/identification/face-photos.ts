import { keepImage } from '../../domain/identification/images.ts';
import { openRequest } from '../../domain/identification/requests.ts';
import { HttpError } from '../../http/http-error.ts';
import { nextId, randomText } from '../../state/sequences.ts';
import type { Resolver } from '../resolver.ts';
import { uploadOf } from '../uploads.ts';

/** Checks of a face that may begin within a day; no source tells how many. */
const dailyChecks = 5;

/** Starts a liveness check. The face photo of a request is one document, even after several checks. */
export const createFacePhoto: Resolver<'createFacePhoto'> = ({ world, now, caller, path }) => {
  const request = openRequest(world, caller, path.identificationRequestId);
  const recent = request.livenessChecks.filter(({ begunAt }) => begunAt > now - 86_400);
  if (recent.length >= dailyChecks) {
    throw new HttpError(429, 'rate_limit_exceeded_ge', 'Too many liveness checks', {
      headers: { 'retry-after': String((recent[0]?.begunAt ?? now) + 86_400 - now) },
    });
  }
  const id = request.livenessChecks[0]?.id ?? nextId(world, 'document');
  const livenessChecks = [...request.livenessChecks, { id, begunAt: now }];
  world.identificationRequests.put({ ...request, livenessChecks });
  return {
    id,
    identification_request_id: request.id,
    identomat_session_id: `session_${randomText(world, 8)}`,
  };
};

/** Stores an image of the face. */
export const uploadFacePhotoImage: Resolver<'uploadFacePhotoImage'> = (call) => {
  const { world, now, caller, path, request } = call;
  const record = openRequest(world, caller, path.identificationRequestId);
  const place = { purpose: 'face', record, order: path.order } as const;
  const faces = keepImage(world, now, uploadOf(request), record.faces, place);
  world.identificationRequests.put({ ...record, faces });
};
