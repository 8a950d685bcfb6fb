import type { Caller } from '../access/caller.ts';
import type { IdentificationRequestRecord } from '../store/identification-records.ts';
import type { World } from '../store/store.ts';
import { nextId } from '../world/next-id.ts';

/** Makes an identification request that waits for documents. */
export async function makeRequest(
  world: World,
  now: number,
  caller: Caller,
  about: Pick<IdentificationRequestRecord, 'userId' | 'phone' | 'locale'>,
): Promise<IdentificationRequestRecord> {
  const maker = {
    clientId: caller.client.id,
    ...(caller.kind === 'token' && { userId: caller.token.userId }),
  };
  const request: IdentificationRequestRecord = {
    id: await nextId(world, 'identificationRequest'),
    ...about,
    maker,
    created: now,
    stage: 'open',
    livenessChecks: [],
    faces: [],
  };
  await world.identificationRequests.put(request);
  return request;
}
