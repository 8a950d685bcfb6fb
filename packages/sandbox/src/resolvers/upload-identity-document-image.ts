import { keepImage } from '../identification/keep-image.ts';
import { openDocument } from '../identification/own-request.ts';
import type { Resolver } from './resolver.ts';

/** Keeps an image of a document. */
export const uploadIdentityDocumentImage: Resolver<'uploadIdentityDocumentImage'> = async (call) => {
  const { world, now, caller, path, request } = call;
  const found = await openDocument(world, caller, 'identity', path.identityDocumentId);
  const place = { purpose: 'identity_document', record: found.request, order: path.order } as const;
  const images = await keepImage(world, now, request, found.document.images, place);
  await world.documents.put({ ...found.document, images });
};
