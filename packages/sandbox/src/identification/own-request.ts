import { actsFor } from '../access/acts-for.ts';
import type { Caller } from '../access/caller.ts';
import { scopesOf } from '../access/scopes-of.ts';
import { notFound, Refusal } from '../core/refusal.ts';
import type { DocumentRecord, IdentificationRequestRecord } from '../store/identification-records.ts';
import type { World } from '../store/store.ts';

/**
 * Finds an identification request for whoever acts for its user, or made it; to be read, also for a client with the scope
 * `identification_data`. To everybody else it is as if there were none.
 */
export async function ownRequest(
  world: World,
  caller: Caller,
  id: number,
  use: 'read' | 'change',
): Promise<IdentificationRequestRecord> {
  const request = await reachedRequest(world, caller, id, use);
  if (!request) throw notFound(`There is no identification request ${id}`);
  return request;
}

/** Finds an identification request that takes documents still, for whoever may change it. */
export async function openRequest(
  world: World,
  caller: Caller,
  id: number,
): Promise<IdentificationRequestRecord> {
  return needOpen(await ownRequest(world, caller, id, 'change'));
}

/** Finds a document of an identification request that takes documents still, for whoever may change it. */
export async function openDocument(
  world: World,
  caller: Caller,
  kind: DocumentRecord['kind'],
  id: number,
): Promise<{ document: DocumentRecord; request: IdentificationRequestRecord }> {
  const document = await world.documents.get(id);
  const request = document && (await reachedRequest(world, caller, document.requestId, 'change'));
  if (!request || document.kind !== kind) throw notFound(`There is no ${kind} document ${id}`);
  return { document, request: needOpen(request) };
}

/** The present state of the request does not permit this. */
export const invalidState = (description: string): Refusal => new Refusal(409, 'invalid_state', description);

function needOpen(request: IdentificationRequestRecord): IdentificationRequestRecord {
  if (request.stage === 'open') return request;
  throw invalidState(`Identification request ${request.id} was submitted already`);
}

async function reachedRequest(
  world: World,
  caller: Caller,
  id: number,
  use: 'read' | 'change',
): Promise<IdentificationRequestRecord | undefined> {
  const request = await world.identificationRequests.get(id);
  const reached = request && (madeBy(caller, request) || (await concerns(world, caller, request, use)));
  return reached ? request : undefined;
}

function madeBy(caller: Caller, { maker }: IdentificationRequestRecord): boolean {
  const userId = caller.kind === 'token' ? caller.token.userId : undefined;
  return maker.clientId === caller.client.id && maker.userId === userId;
}

async function concerns(
  world: World,
  caller: Caller,
  { userId }: IdentificationRequestRecord,
  use: 'read' | 'change',
): Promise<boolean> {
  const user = userId === undefined ? undefined : await world.users.get(userId);
  if (!user) return false;
  if (actsFor(caller, user)) return true;
  return use === 'read' && ((await scopesOf(world, caller, user.id))?.has('identification_data') ?? false);
}
