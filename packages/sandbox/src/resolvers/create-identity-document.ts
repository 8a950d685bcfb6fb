import { invalidParameters } from '../core/refusal.ts';
import { invalidState, openRequest } from '../identification/own-request.ts';
import { nextId } from '../world/next-id.ts';
import type { Call, Resolver } from './resolver.ts';

/** Kinds of document that are taken. Driving licences no longer are. */
const kinds: readonly string[] = ['identity_card', 'passport', 'residence_permit'];
/** Identity documents of a request at the most; no source tells any. */
const maximumDocuments = 5;

/** Adds a document, whose images follow. */
export const createIdentityDocument: Resolver<'createIdentityDocument'> = async (call) => {
  const { world, caller, path, body } = call;
  const request = await openRequest(world, caller, path.identificationRequestId);
  checkDocument(call);
  const before = await world.documents.where('requestId', request.id);
  if (before.filter(({ kind }) => kind === 'identity').length >= maximumDocuments) {
    throw invalidState(`There are ${maximumDocuments} identity documents already`);
  }
  const country = (body.country_of_issue ?? body.country)?.toLowerCase();
  const id = await nextId(world, 'document');
  await world.documents.put({
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
    throw invalidParameters({ country: ['Is the older name of country_of_issue, and must not differ'] });
  }
  if (dateOfBirth !== undefined && Date.parse(dateOfBirth) > now * 1000) {
    throw invalidParameters({ date_of_birth: ['Must not be in the future'] });
  }
}
