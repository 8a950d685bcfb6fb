import { type Caller, scopesOf } from '../../auth/access/caller.ts';
import { applyGates } from '../../auth/access/gates.ts';
import type { ResponseBody } from '../../state/entities.ts';
import type {
  DocumentRecord,
  IdentificationRequestRecord,
  ImageRecord,
} from '../../state/identification-records.ts';
import type { World } from '../../state/store.ts';
import { linkToFile } from '../files.ts';
import { subjectOf } from './verdict.ts';

type IdentificationRequest = ResponseBody<'getIdentificationRequest'>;
type IdentityDocument = NonNullable<IdentificationRequest['identity_documents']>[number];

/** Returns the URL of a file. */
type LinkTo = (fileId: number) => string;

/** Seconds for which a submitted request is `processing`, before it is `pending`. No source states it. */
const processingTime = 60;

/** Context of a response with a request. */
interface Showing {
  readonly world: World;
  /** World clock, Unix seconds. */
  readonly now: number;
  /** Origin of the request. */
  readonly origin: string;
}

/** Returns an identification request as in the API, with all fields. */
export function toIdentificationRequest(
  { world, now, origin }: Showing,
  request: IdentificationRequestRecord,
): IdentificationRequest {
  const { id, userId, phone, locale, created, faces, review } = request;
  const linkTo: LinkTo = (fileId) => linkToFile(origin, world.name, fileId);
  const documents = world.documents
    .where('requestId', id)
    .map((document) => [document.kind, toDocument(document, request, linkTo)] as const);
  const identityDocuments = documents.flatMap(([kind, document]) => (kind === 'identity' ? [document] : []));
  const additional = documents.findLast(([kind]) => kind === 'additional')?.[1];
  const [check] = request.livenessChecks;
  return {
    id,
    ...(userId !== undefined && { user_id: userId }),
    ...(phone !== undefined && { phone }),
    ...(locale !== undefined && { locale }),
    created,
    status: statusOf(request, now),
    relation_status: relationOf(world, request),
    provider: request.maker.userId === undefined ? 'wallet_partner' : 'wallet_user',
    ...(faces.length > 0 && { face_photos: imagesOf(faces, linkTo) }),
    ...(check && { face_photo_document: { id: check.id } }),
    ...(identityDocuments.length > 0 && { identity_documents: identityDocuments }),
    ...(additional && { additional_document: additional }),
    ...(review?.comment !== undefined && { comment: review.comment }),
  };
}

/** Returns the status of a request as in the API. */
export function statusOf(
  { stage, submittedAt = 0 }: IdentificationRequestRecord,
  now: number,
): IdentificationRequest['status'] {
  if (stage === 'open') return 'waiting';
  if (stage === 'reviewed') return 'reviewed';
  return now < submittedAt + processingTime ? 'processing' : 'pending';
}

function relationOf(
  world: World,
  request: IdentificationRequestRecord,
): IdentificationRequest['relation_status'] {
  if (request.userId !== undefined) return 'related';
  return request.stage === 'submitted' && subjectOf(world, request) ? 'relating' : 'unrelated';
}

function toDocument(
  document: DocumentRecord,
  { id, review }: IdentificationRequestRecord,
  linkTo: LinkTo,
): IdentityDocument {
  const { type, personalNumber, country, dateOfBirth, firstName, lastName, images } = document;
  return {
    id: document.id,
    type,
    ...(personalNumber !== undefined && { personal_number: personalNumber }),
    ...(country !== undefined && { country_of_issue: country }),
    ...(dateOfBirth !== undefined && { date_of_birth: dateOfBirth }),
    ...(firstName !== undefined && { first_name: firstName }),
    ...(lastName !== undefined && { last_name: lastName }),
    ...(document.kind === 'identity' && images.length > 0 && { images: imagesOf(images, linkTo) }),
    ...(document.kind === 'additional' && images.length > 0 && { files: filesOf(document) }),
    identification_request_id: id,
    ...(review && {
      review_status: review.accepted ? 'accepted' : 'rejected',
      reviewed_at: new Date(review.at * 1000).toISOString(),
    }),
  };
}

const imagesOf = (images: readonly ImageRecord[], linkTo: LinkTo) =>
  images
    .toSorted((left, right) => left.order - right.order)
    .map(({ order, fileId }) => ({ link: linkTo(fileId), order }));

const filesOf = ({ id, type, images }: DocumentRecord) =>
  images.map(({ fileId, mediaType }) => ({
    file_id: fileId,
    mime_type: mediaType,
    document_id: id,
    document_type: type,
  }));

type Shown = ResponseBody<'getIdentificationRequest'>;

/** Returns a request without the fields that the scopes of the caller do not show. */
export function revealRequest(
  {
    world,
    now,
    caller,
    request: { origin },
  }: {
    readonly world: World;
    readonly now: number;
    readonly caller: Caller;
    readonly request: { readonly origin: string };
  },
  record: IdentificationRequestRecord,
): Shown {
  const whole = toIdentificationRequest({ world, now, origin }, record);
  // Gates leave out optional fields only.
  return applyGates('IdentificationRequest', whole, scopesFor(world, caller, record)) as Shown;
}

/** Returns the scopes for a request. Without a user, those of a token for its own user, or the static scopes of a client. */
function scopesFor(
  world: World,
  caller: Caller,
  { userId }: IdentificationRequestRecord,
): ReadonlySet<string> {
  if (userId === undefined && caller.kind === 'client') return new Set(caller.client.staticScopes);
  const subject = userId ?? (caller.kind === 'token' ? caller.token.userId : 0);
  return scopesOf(world, caller, subject) ?? new Set();
}
