import { notFound } from '../core/refusal.ts';
import type { World } from '../store/store.ts';
import { invalidState } from './own-request.ts';
import { type Decision, reviewRequest } from './review-request.ts';
import { settleReviews } from './settle-reviews.ts';

/** What became of an identification request. */
export interface IdentificationOutcome {
  /** Id of the request. */
  readonly id: number;
  readonly accepted: boolean;
  /** What the API shows as the reviewer's comment; left out where there is none. */
  readonly comment?: string;
  /** Id of the user; left out where only a phone number is known. */
  readonly user?: number;
}

/** Reviews a submitted request now, instead of when its time comes. */
export async function reviewByHand(
  world: World,
  now: number,
  id: number,
  decision: Decision,
): Promise<IdentificationOutcome> {
  await settleReviews(world, now);
  const request = await world.identificationRequests.get(id);
  if (!request) throw notFound(`There is no identification request ${id}`);
  if (request.stage !== 'submitted') {
    const state = request.stage === 'open' ? 'is not submitted yet' : 'was reviewed already';
    throw invalidState(`Identification request ${id} ${state}`);
  }
  const { review, userId } = await reviewRequest(world, request, now, decision);
  return {
    id,
    accepted: review?.accepted ?? false,
    ...(review?.comment !== undefined && { comment: review.comment }),
    ...(userId !== undefined && { user: userId }),
  };
}
