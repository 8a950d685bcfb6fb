import type { Identity } from '../store/entities.ts';
import type { DocumentRecord } from '../store/identification-records.ts';
import type { UserRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { findUserBy } from '../users/find-user.ts';
import { isPersonalCode } from '../users/personal-code.ts';

/** What a look at the documents of a request tells. */
export interface Verdict {
  /** Who the user is. */
  readonly identity: Identity;
  readonly dateOfBirth?: string;
  /** What speaks against it, in a sentence; left out when nothing does. */
  readonly objection?: string;
}

/** Reads an identity from a document, and what the user said of themselves where the document is silent. */
export async function readDocument(
  world: World,
  user: UserRecord | undefined,
  document: DocumentRecord,
): Promise<Verdict> {
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
  const objection = await objectionTo(world, user, identity);
  return {
    identity,
    ...(dateOfBirth !== undefined && { dateOfBirth }),
    ...(objection !== undefined && { objection }),
  };
}

async function objectionTo(
  world: World,
  user: UserRecord | undefined,
  { name, surname, nationality, code }: Identity,
): Promise<string | undefined> {
  if (name === undefined || surname === undefined) return 'The document does not tell name and surname.';
  const before = user?.profile.identity?.code;
  if (code === undefined || code === before) return undefined;
  if (before !== undefined) return "The personal code is not the user's.";
  if (!isPersonalCode(nationality, code)) return 'The personal code is not one of the country.';
  const holder = nationality === undefined ? undefined : await findUserBy(world, { nationality, code });
  return holder && holder.id !== user?.id ? "The personal code is another user's." : undefined;
}
