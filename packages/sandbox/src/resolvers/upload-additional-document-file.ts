import { keepImage } from '../identification/keep-image.ts';
import { openDocument } from '../identification/own-request.ts';
import type { Resolver } from './resolver.ts';

/** Keeps the file of a document, in place of the one before. */
export const uploadAdditionalDocumentFile: Resolver<'uploadAdditionalDocumentFile'> = async (call) => {
  const { world, now, caller, path, request } = call;
  const found = await openDocument(world, caller, 'additional', path.additionalDocumentId);
  const place = { purpose: 'additional_document', record: found.request, order: 0 } as const;
  const images = await keepImage(world, now, request, found.document.images, place);
  await world.documents.put({ ...found.document, images });
};
