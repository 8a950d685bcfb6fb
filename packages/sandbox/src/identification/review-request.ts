import type { IdentificationRequestRecord } from '../store/identification-records.ts';
import type { UserRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { identify } from './identify.ts';
import { subjectOf } from './subject-of.ts';
import { readDocument } from './verdict.ts';

/** What a reviewer decides. Left out: what the documents tell. */
export interface Decision {
  readonly accept?: boolean | undefined;
  readonly comment?: string | undefined;
}

/**
 * Reviews a submitted request. When it is accepted, the user becomes who the documents say, and is tied to the request.
 *
 * @param at - World time of the review, Unix seconds.
 */
export async function reviewRequest(
  world: World,
  request: IdentificationRequestRecord,
  at: number,
  { accept, comment }: Decision = {},
): Promise<IdentificationRequestRecord> {
  const user = await subjectOf(world, request);
  const document = (await world.documents.where('requestId', request.id)).find(
    ({ kind, images }) => kind === 'identity' && images.length > 0,
  );
  const verdict = document && (await readDocument(world, user, document));
  const objection = verdict ? verdict.objection : 'There is no identity document with an image.';
  const accepted = accept ?? objection === undefined;
  const said = comment ?? (accepted ? undefined : (objection ?? 'The documents were not accepted.'));
  if (accepted && user && verdict) await accepting(world, user, verdict, request);
  const reviewed: IdentificationRequestRecord = {
    ...request,
    stage: 'reviewed',
    userId: accepted ? (user?.id ?? request.userId) : request.userId,
    review: { accepted, at, ...(said !== undefined && { comment: said }) },
  };
  await world.identificationRequests.put(reviewed);
  return reviewed;
}

const accepting = (
  world: World,
  user: UserRecord,
  verdict: Parameters<typeof identify>[2],
  { faces }: IdentificationRequestRecord,
): Promise<void> => identify(world, user, verdict, faces.length > 0 ? 'fully_identified' : 'identified');
