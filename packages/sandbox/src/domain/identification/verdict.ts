import { actsFor, scopesOf } from '../../auth/access/caller.ts';
import type { Identity } from '../../state/entities.ts';
import type { DocumentRecord, IdentificationRequestRecord } from '../../state/identification-records.ts';
import type { UserRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import { isPersonalCode } from '../users/identity.ts';
import { findUserBy } from '../users/users.ts';

/** Result of reading the documents of a request. */
interface Verdict {
  /** Identity of the user. */
  readonly identity: Identity;
  readonly dateOfBirth?: string;
  /** Reason of the rejection, as a sentence; left out when it is accepted. */
  readonly objection?: string;
}

/** Reads the identity from a document. Missing fields are taken from the user. */
export function readDocument(world: World, user: UserRecord | undefined, document: DocumentRecord): Verdict {
  const known = { ...user?.claimedIdentity, ...user?.profile.identity };
  const { firstName, lastName, personalNumber, country, dateOfBirth } = document;
  // A residence permit is not issued by the country of its holder.
  const nationality = (document.type === 'residence_permit' ? undefined : country) ?? known.nationality;
  const identity: Identity = {
    ...known,
    ...(firstName !== undefined && { name: firstName }),
    ...(lastName !== undefined && { surname: lastName }),
    ...(nationality !== undefined && { nationality }),
    ...(personalNumber !== undefined && { code: personalNumber }),
  };
  const objection = objectionTo(world, user, identity);
  return {
    identity,
    ...(dateOfBirth !== undefined && { dateOfBirth }),
    ...(objection !== undefined && { objection }),
  };
}

function objectionTo(
  world: World,
  user: UserRecord | undefined,
  { name, surname, nationality, code }: Identity,
): string | undefined {
  if (name === undefined || surname === undefined) return 'The document has no name or surname.';
  const before = user?.profile.identity?.code;
  if (code === undefined || code === before) return undefined;
  if (before !== undefined) return "The personal code is not the user's.";
  if (!isPersonalCode(nationality, code)) return 'The personal code is not valid for the country.';
  const holder = nationality === undefined ? undefined : findUserBy(world, { nationality, code });
  return holder && holder.id !== user?.id ? "The personal code is another user's." : undefined;
}

/** In rising order. */
const levels = ['unidentified', 'semi_identified', 'identified', 'fully_identified'] as const;
type Level = (typeof levels)[number];

/** Sets the identity, date of birth and level of a user, and the owner name of their accounts, from the documents. */
export function identify(
  world: World,
  user: UserRecord,
  { identity, dateOfBirth }: Verdict,
  level: Level,
): void {
  const { claimedIdentity: _, ...rest } = user;
  const { name, surname } = identity;
  const shownName = name !== undefined && { display_name: name };
  const reached = higher(user.profile.identification_level, level);
  world.users.put({
    ...rest,
    profile: {
      ...shownName,
      ...user.profile,
      identity,
      ...(dateOfBirth !== undefined && { dob: dateOfBirth }),
      identification_level: reached,
      calculated_level: higher(user.profile.calculated_level, reached),
    },
  });
  for (const wallet of world.wallets.where('ownerId', user.id)) {
    const account = {
      ...(name !== undefined && { owner_display_name: name }),
      ...wallet.account,
      ...(name !== undefined && surname !== undefined && { owner_title: `${name} ${surname}` }),
    };
    world.wallets.put({ ...wallet, account });
  }
}

const higher = (before: Level | undefined, reached: Level): Level =>
  before !== undefined && levels.indexOf(before) > levels.indexOf(reached) ? before : reached;

/**
 * Returns the user whom a request identifies. A request for a phone number identifies the user with that number if its creator had
 * permission: by a token of the user, as the client that registered the user, or by the scope `identification_data`.
 */
export function subjectOf(
  world: World,
  { userId, phone, maker }: IdentificationRequestRecord,
): UserRecord | undefined {
  if (userId !== undefined) return world.users.get(userId);
  const user = phone === undefined ? undefined : findUserBy(world, { phone });
  if (!user || maker.userId !== undefined) return maker.userId === user?.id ? user : undefined;
  const client = world.clients.get(maker.clientId);
  if (!client) return undefined;
  const caller = { kind: 'client', client } as const;
  const permitted = actsFor(caller, user) || scopesOf(world, caller, user.id)?.has('identification_data');
  return permitted ? user : undefined;
}
