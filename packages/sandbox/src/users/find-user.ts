import type { Contacts, UserRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';

/** Which users there are by what is confirmed of them. */
export type Criterion =
  | { readonly email: string }
  | { readonly phone: string }
  | { readonly nationality: string; readonly code: string };

/** Finds the user with a confirmed e-mail address, phone number or personal code; of an address the letter case does not count. */
export async function findUserBy(world: World, criterion: Criterion): Promise<UserRecord | undefined> {
  return (await world.users.list()).find((user) => matches(user, criterion));
}

function matches(user: UserRecord, criterion: Criterion): boolean {
  if ('email' in criterion) return sameEmail(user.profile.email, criterion.email);
  if ('phone' in criterion) return confirmedPhonesOf(user).includes(criterion.phone);
  const { code, nationality } = user.profile.identity ?? {};
  return code === criterion.code && nationality?.toLowerCase() === criterion.nationality.toLowerCase();
}

/** The confirmed phone numbers of a user, the main one first. */
export const confirmedPhonesOf = ({ profile, otherPhones = [] }: UserRecord): readonly string[] =>
  profile.phone === undefined ? otherPhones : [profile.phone, ...otherPhones];

/**
 * Finds the user who has a contact, confirmed or not. A contact is taken from the moment it is assigned, so that no two users ever
 * share one.
 */
export async function findHolder(world: World, { phone, email }: Contacts): Promise<UserRecord | undefined> {
  return (await world.users.list()).find(
    (user) =>
      (phone !== undefined &&
        (confirmedPhonesOf(user).includes(phone) || user.unconfirmed?.phone === phone)) ||
      (email !== undefined &&
        (sameEmail(user.profile.email, email) || sameEmail(user.unconfirmed?.email, email))),
  );
}

const sameEmail = (left: string | undefined, right: string): boolean =>
  left?.toLowerCase() === right.toLowerCase();
