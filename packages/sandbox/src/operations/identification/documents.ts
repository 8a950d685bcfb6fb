import { deleteFile } from '../../domain/files.ts';
import { keepImage } from '../../domain/identification/images.ts';
import { openDocument, openRequest } from '../../domain/identification/requests.ts';
import { invalidParameters, invalidState } from '../../http/http-error.ts';
import { nextId } from '../../state/sequences.ts';
import type { Call, Resolver } from '../resolver.ts';
import { uploadOf } from '../uploads.ts';

/** Accepted kinds of document. Driving licenses are no longer accepted. */
const kinds: readonly string[] = ['identity_card', 'passport', 'residence_permit'];
/** Maximum number of identity documents of a request. No source states a limit. */
const maximumDocuments = 5;

/** Adds a document. Its images are uploaded separately. */
export const createIdentityDocument: Resolver<'createIdentityDocument'> = (call) => {
  const { world, caller, path, body } = call;
  const request = openRequest(world, caller, path.identificationRequestId);
  checkDocument(call);
  const before = world.documents.where('requestId', request.id);
  if (before.filter(({ kind }) => kind === 'identity').length >= maximumDocuments) {
    throw invalidState(`The limit of ${maximumDocuments} identity documents is reached`);
  }
  const country = (body.country_of_issue ?? body.country)?.toLowerCase();
  const id = nextId(world, 'document');
  world.documents.put({
    id,
    requestId: request.id,
    kind: 'identity',
    type: body.type,
    ...(body.personal_number !== undefined && { personalNumber: body.personal_number }),
    ...(country !== undefined && { country }),
    ...(body.date_of_birth !== undefined && { dateOfBirth: body.date_of_birth }),
    ...(body.first_name !== undefined && { firstName: body.first_name }),
    ...(body.last_name !== undefined && { lastName: body.last_name }),
    images: [],
  });
  return { id, identification_request_id: request.id };
};

function checkDocument({ body, now }: Call<'createIdentityDocument'>): void {
  if (!kinds.includes(body.type)) throw invalidParameters({ type: [`Must be one of ${kinds.join(', ')}`] });
  const { country_of_issue: newer, country: older, date_of_birth: dateOfBirth } = body;
  if (newer !== undefined && older !== undefined && newer.toLowerCase() !== older.toLowerCase()) {
    throw invalidParameters({
      country: ['Must be equal to country_of_issue, of which it is the older name'],
    });
  }
  if (dateOfBirth !== undefined && Date.parse(dateOfBirth) > now * 1000) {
    throw invalidParameters({ date_of_birth: ['Must not be in the future'] });
  }
}

/** Stores an image of a document. */
export const uploadIdentityDocumentImage: Resolver<'uploadIdentityDocumentImage'> = (call) => {
  const { world, now, caller, path, request } = call;
  const found = openDocument(world, caller, 'identity', path.identityDocumentId);
  const place = { purpose: 'identity_document', record: found.request, order: path.order } as const;
  const images = keepImage(world, now, uploadOf(request), found.document.images, place);
  world.documents.put({ ...found.document, images });
};

/** Adds an additional document, which replaces the previous one: a request has only one. */
export const createAdditionalDocument: Resolver<'createAdditionalDocument'> = (call) => {
  const { world, caller, path, body } = call;
  const request = openRequest(world, caller, path.identificationRequestId);
  for (const { id, kind, images } of world.documents.where('requestId', request.id)) {
    if (kind !== 'additional') continue;
    for (const { fileId } of images) deleteFile(world, fileId);
    world.documents.delete(id);
  }
  const id = nextId(world, 'document');
  const country = body.country_of_issue?.toLowerCase();
  world.documents.put({
    id,
    requestId: request.id,
    kind: 'additional',
    type: body.type,
    ...(country !== undefined && { country }),
    images: [],
  });
  return { id, identification_request_id: request.id };
};

/** Stores the file of a document, and replaces the previous one. */
export const uploadAdditionalDocumentFile: Resolver<'uploadAdditionalDocumentFile'> = (call) => {
  const { world, now, caller, path, request } = call;
  const found = openDocument(world, caller, 'additional', path.additionalDocumentId);
  const place = { purpose: 'additional_document', record: found.request, order: 0 } as const;
  const images = keepImage(world, now, uploadOf(request), found.document.images, place);
  world.documents.put({ ...found.document, images });
};
