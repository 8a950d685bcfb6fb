import { actsFor, type Caller, scopesOf } from '../../auth/access/caller.ts';
import { invalidState, notFound } from '../../http/http-error.ts';
import type { DocumentRecord, IdentificationRequestRecord } from '../../state/identification-records.ts';
import { nextId } from '../../state/sequences.ts';
import type { World } from '../../state/store.ts';

/**
 * Finds an identification request for a caller that acts for its user or created it, and for reading also for a client with the scope
 * `identification_data`. For other callers it does not exist.
 */
export function ownRequest(
  world: World,
  caller: Caller,
  id: number,
  use: 'read' | 'change',
): IdentificationRequestRecord {
  const request = reachedRequest(world, caller, id, use);
  if (!request) throw notFound(`There is no identification request ${id}`);
  return request;
}

/** Finds an open identification request for a caller that may change it. */
export function openRequest(world: World, caller: Caller, id: number): IdentificationRequestRecord {
  return needOpen(ownRequest(world, caller, id, 'change'));
}

/** Finds a document of an open identification request, for a caller that may change it. */
export function openDocument(
  world: World,
  caller: Caller,
  kind: DocumentRecord['kind'],
  id: number,
): { document: DocumentRecord; request: IdentificationRequestRecord } {
  const document = world.documents.get(id);
  const request = document && reachedRequest(world, caller, document.requestId, 'change');
  if (!request || document.kind !== kind) throw notFound(`There is no ${kind} document ${id}`);
  return { document, request: needOpen(request) };
}

function needOpen(request: IdentificationRequestRecord): IdentificationRequestRecord {
  if (request.stage === 'open') return request;
  throw invalidState(`Identification request ${request.id} has already been submitted`);
}

function reachedRequest(
  world: World,
  caller: Caller,
  id: number,
  use: 'read' | 'change',
): IdentificationRequestRecord | undefined {
  const request = world.identificationRequests.get(id);
  const reached = request && (madeBy(caller, request) || concerns(world, caller, request, use));
  return reached ? request : undefined;
}

function madeBy(caller: Caller, { maker }: IdentificationRequestRecord): boolean {
  const userId = caller.kind === 'token' ? caller.token.userId : undefined;
  return maker.clientId === caller.client.id && maker.userId === userId;
}

function concerns(
  world: World,
  caller: Caller,
  { userId }: IdentificationRequestRecord,
  use: 'read' | 'change',
): boolean {
  const user = userId === undefined ? undefined : world.users.get(userId);
  if (!user) return false;
  if (actsFor(caller, user)) return true;
  return use === 'read' && (scopesOf(world, caller, user.id)?.has('identification_data') ?? false);
}

/** Creates an open identification request. */
export function makeRequest(
  world: World,
  now: number,
  caller: Caller,
  about: Pick<IdentificationRequestRecord, 'userId' | 'phone' | 'locale'>,
): IdentificationRequestRecord {
  const maker = {
    clientId: caller.client.id,
    ...(caller.kind === 'token' && { userId: caller.token.userId }),
  };
  const request: IdentificationRequestRecord = {
    id: nextId(world, 'identificationRequest'),
    ...about,
    maker,
    created: now,
    stage: 'open',
    livenessChecks: [],
    faces: [],
  };
  world.identificationRequests.put(request);
  return request;
}
