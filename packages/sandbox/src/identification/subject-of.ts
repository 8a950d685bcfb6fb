import { actsFor } from '../access/acts-for.ts';
import { scopesOf } from '../access/scopes-of.ts';
import type { IdentificationRequestRecord } from '../store/identification-records.ts';
import type { UserRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { findUserBy } from '../users/find-user.ts';

/**
 * Whom a request identifies. One that was made for a phone number is about the user with that number, but only when whoever made it
 * may say something of them: by a token of theirs, as the client that registered them, or by the scope `identification_data`.
 */
export async function subjectOf(
  world: World,
  { userId, phone, maker }: IdentificationRequestRecord,
): Promise<UserRecord | undefined> {
  if (userId !== undefined) return world.users.get(userId);
  const user = phone === undefined ? undefined : await findUserBy(world, { phone });
  if (!user || maker.userId !== undefined) return maker.userId === user?.id ? user : undefined;
  const client = await world.clients.get(maker.clientId);
  if (!client) return undefined;
  const caller = { kind: 'client', client } as const;
  const permitted =
    actsFor(caller, user) || (await scopesOf(world, caller, user.id))?.has('identification_data');
  return permitted ? user : undefined;
}
