import { invalidState, notFound } from '../../http/http-error.ts';
import type { IdentificationRequestRecord } from '../../state/identification-records.ts';
import type { UserRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import { identify, readDocument, subjectOf } from './verdict.ts';

/** Decision of a reviewer. Without it the documents decide. */
interface Decision {
  readonly accept?: boolean | undefined;
  readonly comment?: string | undefined;
}

/**
 * Reviews a submitted request. When it is accepted, the user gets the identity in the documents, and the request is assigned to the user.
 *
 * @param at - World time of the review, Unix seconds.
 */
function reviewRequest(
  world: World,
  request: IdentificationRequestRecord,
  at: number,
  { accept, comment }: Decision = {},
): IdentificationRequestRecord {
  const { user, verdict, objection } = verdictOn(world, request);
  const accepted = accept ?? objection === undefined;
  const said = comment ?? (accepted ? undefined : (objection ?? 'The documents were not accepted.'));
  if (accepted && user && verdict) accepting(world, user, verdict, request);
  const reviewed: IdentificationRequestRecord = {
    ...request,
    stage: 'reviewed',
    userId: accepted ? (user?.id ?? request.userId) : request.userId,
    review: { accepted, at, ...(said !== undefined && { comment: said }) },
  };
  world.identificationRequests.put(reviewed);
  return reviewed;
}

/** Reads the documents of a request. */
function verdictOn(world: World, request: IdentificationRequestRecord) {
  const user = subjectOf(world, request);
  const document = world.documents
    .where('requestId', request.id)
    .find(({ kind, images }) => kind === 'identity' && images.length > 0);
  const verdict = document && readDocument(world, user, document);
  const objection = verdict ? verdict.objection : 'There is no identity document with an image.';
  return { user, verdict, objection };
}

/** Returns why the documents of a request would be rejected; `undefined` when they would be accepted. */
export const objectionTo = (world: World, request: IdentificationRequestRecord): string | undefined =>
  verdictOn(world, request).objection;

const accepting = (
  world: World,
  user: UserRecord,
  verdict: Parameters<typeof identify>[2],
  { faces }: IdentificationRequestRecord,
): void => identify(world, user, verdict, faces.length > 0 ? 'fully_identified' : 'identified');

/** Result of the review of an identification request. */
export interface IdentificationOutcome {
  /** Id of the request. */
  readonly id: number;
  readonly accepted: boolean;
  /** Comment of the reviewer in responses of the API; missing when there is none. */
  readonly comment?: string;
  /** Id of the user; missing when only a phone number is known. */
  readonly user?: number;
}

/** Reviews a submitted request now, before the automatic review. */
export function reviewByHand(
  world: World,
  now: number,
  id: number,
  decision: Decision,
): IdentificationOutcome {
  settleReviews(world, now);
  const request = world.identificationRequests.get(id);
  if (!request) throw notFound(`There is no identification request ${id}`);
  if (request.stage !== 'submitted') {
    const state = request.stage === 'open' ? 'is not submitted yet' : 'was reviewed already';
    throw invalidState(`Identification request ${id} ${state}`);
  }
  const { review, userId } = reviewRequest(world, request, now, decision);
  return {
    id,
    accepted: review?.accepted ?? false,
    ...(review?.comment !== undefined && { comment: review.comment }),
    ...(userId !== undefined && { user: userId }),
  };
}

/** Seconds after which a submitted request is reviewed automatically, within the lifetime of a token. No source states it. */
const reviewTime = 1_800;

/** Returns the time of the automatic review, in Unix seconds. */
export const dueTime = ({ submittedAt, created }: IdentificationRequestRecord): number =>
  (submittedAt ?? created) + reviewTime;

const submittedRequests = ({ identificationRequests }: World): readonly IdentificationRequestRecord[] =>
  identificationRequests.where('stage', 'submitted');

/** Whether the time of a submitted request has come. */
export const areReviewsDue = (world: World, now: number): boolean =>
  submittedRequests(world).some((request) => now >= dueTime(request));

/** Reviews every submitted request that is due, in the order of submission. */
export function settleReviews(world: World, now: number): void {
  const submitted = submittedRequests(world);
  for (const request of submitted.toSorted((left, right) => dueTime(left) - dueTime(right))) {
    if (now >= dueTime(request)) reviewRequest(world, request, dueTime(request));
  }
}
