import { openRequest } from '../identification/own-request.ts';
import { nextId } from '../world/next-id.ts';
import type { Resolver } from './resolver.ts';

/** Adds a document beside the identity documents, in place of the one before: a request shows one. */
export const createAdditionalDocument: Resolver<'createAdditionalDocument'> = async (call) => {
  const { world, caller, path, body } = call;
  const request = await openRequest(world, caller, path.identificationRequestId);
  for (const { id, kind, images } of await world.documents.where('requestId', request.id)) {
    if (kind !== 'additional') continue;
    for (const { fileId } of images) await world.files.delete(fileId);
    await world.documents.delete(id);
  }
  const id = await nextId(world, 'document');
  const country = body.country_of_issue?.toLowerCase();
  await world.documents.put({
    id,
    requestId: request.id,
    kind: 'additional',
    type: body.type,
    ...(country !== undefined && { country }),
    images: [],
  });
  return { id, identification_request_id: request.id };
};
