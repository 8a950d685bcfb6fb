import type { DocumentRecord, IdentificationRequestRecord } from '../../state/identification-records.ts';
import type { World } from '../../state/store.ts';
import { dueTime, objectionTo } from '../identification/review.ts';
import { statusOf } from '../identification/shown-request.ts';

/** An identification request with its documents. */
export interface IdentificationState {
  readonly id: number;
  /** Id of the user; missing when only a phone number is known. */
  readonly user?: number;
  /** Phone number for which it was created. */
  readonly phone?: string;
  /** Status as in the API. A review is possible while it is `processing` or `pending`. */
  readonly status: 'waiting' | 'processing' | 'pending' | 'reviewed';
  /** World time in Unix seconds. */
  readonly created: number;
  /** World time in Unix seconds. */
  readonly submitted?: number;
  /** Time of the automatic review, in Unix seconds of the world clock. */
  readonly reviewDue?: number;
  /** Result of the review. */
  readonly accepted?: boolean;
  /** Comment of the review. */
  readonly comment?: string;
  /** Why the documents would be rejected; missing when they would be accepted. */
  readonly objection?: string;
  /** Ids of the files with photos of the face. */
  readonly faces: readonly number[];
  readonly documents: readonly IdentificationDocument[];
}

/** A document of an identification request. */
export interface IdentificationDocument extends Omit<DocumentRecord, 'requestId' | 'images'> {
  /** Ids of the files with images. */
  readonly files: readonly number[];
}

/** Filters identification requests. */
export interface IdentificationFilter {
  /** Id of the user. */
  readonly user?: number | undefined;
}

/** Returns the identification requests, newest first. */
export function listIdentificationRequests(
  world: World,
  now: number,
  { user }: IdentificationFilter = {},
): IdentificationState[] {
  const { identificationRequests: requests } = world;
  const found = user === undefined ? requests.list() : requests.where('userId', user);
  return found.toReversed().map((request) => toState(world, now, request));
}

function toState(world: World, now: number, request: IdentificationRequestRecord): IdentificationState {
  const { id, userId, phone, created, submittedAt, stage, faces, review } = request;
  const documents = world.documents.where('requestId', id);
  const objection = stage === 'submitted' ? objectionTo(world, request) : undefined;
  return {
    id,
    status: statusOf(request, now),
    created,
    faces: faces.map(({ fileId }) => fileId),
    documents: documents.map(toListedDocument),
    ...(userId !== undefined && { user: userId }),
    ...(phone !== undefined && { phone }),
    ...(submittedAt !== undefined && { submitted: submittedAt }),
    ...(stage === 'submitted' && { reviewDue: dueTime(request) }),
    ...(objection !== undefined && { objection }),
    ...(review && { accepted: review.accepted }),
    ...(review?.comment !== undefined && { comment: review.comment }),
  };
}

function toListedDocument(record: DocumentRecord): IdentificationDocument {
  const { requestId: _, images, ...document } = record;
  return { ...document, files: images.map(({ fileId }) => fileId) };
}
