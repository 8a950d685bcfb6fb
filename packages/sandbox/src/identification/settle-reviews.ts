import type { World } from '../store/store.ts';
import { reviewRequest } from './review-request.ts';

/** Seconds after which a submitted request is reviewed by itself: a token that asked for it sees the outcome still. No source tells. */
export const reviewTime = 1_800;

/** Reviews every submitted request whose time has come. */
export async function settleReviews(world: World, now: number): Promise<void> {
  for (const request of await world.identificationRequests.where('stage', 'submitted')) {
    const due = (request.submittedAt ?? request.created) + reviewTime;
    if (now >= due) await reviewRequest(world, request, due);
  }
}
