import { invalidState, openRequest } from '../identification/own-request.ts';
import { revealRequest } from '../identification/reveal-request.ts';
import type { Resolver } from './resolver.ts';

/** Hands a request in for review, once there is an identity document with an image. */
export const submitIdentificationRequest: Resolver<'submitIdentificationRequest'> = async (call) => {
  const { world, now, caller, path } = call;
  const request = await openRequest(world, caller, path.identificationRequestId);
  const documents = await world.documents.where('requestId', request.id);
  if (!documents.some(({ kind, images }) => kind === 'identity' && images.length > 0)) {
    throw invalidState('An identity document with an image is needed');
  }
  const submitted = { ...request, stage: 'submitted', submittedAt: now } as const;
  await world.identificationRequests.put(submitted);
  return revealRequest(call, submitted);
};
