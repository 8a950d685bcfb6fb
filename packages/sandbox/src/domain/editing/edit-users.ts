import type { z } from 'zod';
import { zUserChange } from '../../generated/controls/zod.gen.ts';
import { invalidParameters, notFound } from '../../http/http-error.ts';
import { checked } from '../../http/validate.ts';
import { defaultPassword } from '../../seed/published.ts';
import { profileSchema } from '../../seed/world-file/world-file-schema.ts';
import type { Identity, Questionnaire, User, UserPosition } from '../../state/entities.ts';
import type { Contacts, UserRecord } from '../../state/records.ts';
import { isPrivate } from '../../state/private-world.ts';
import type { World } from '../../state/store.ts';
import { passwordToStore } from '../../state/password-hash.ts';
import { findHolder, freeId, newWallet } from '../users/users.ts';

/** A user with all fields, without the password. */
export interface ListedUser {
  readonly id: number;
  /** All fields of the user, as in the API. */
  readonly profile: Omit<User, 'id' | 'wallets'>;
  /** Ids of the wallets, the default one first. */
  readonly wallets: readonly number[];
  /** Confirmed phone numbers in addition to the one in the profile. */
  readonly otherPhones?: readonly string[];
  /** Phone number and email address that are not confirmed yet. */
  readonly unconfirmed?: Contacts;
  /** The identity according to the user, before a document was reviewed. */
  readonly claimedIdentity?: Identity;
  /** Id of the client that registered the user. */
  readonly registeredBy?: string;
  /** Active services, with the time of their activation in Unix seconds. */
  readonly services?: Readonly<Record<string, number>>;
  readonly position?: UserPosition;
  readonly questionnaire?: Questionnaire;
  /** Id of the file with the picture. */
  readonly avatar?: number;
}

/** A new user, or a change of one. */
export interface UserChange {
  /** Id of the user. @default a free one */
  readonly id?: number | undefined;
  /** Password for the password grant. @default the present one; for a new user `correct-horse-9`, or in a private world one of its own */
  readonly password?: string | undefined;
  /** All fields of the user, as in the API. @default the present ones */
  readonly profile?: ListedUser['profile'] | undefined;
}

/** Returns the users of a world. */
export const listUsers = ({ users }: World): ListedUser[] => users.list().map(listed);

function listed(record: UserRecord): ListedUser {
  const { password: _, walletIds, avatarId, ...user } = record;
  return { ...user, wallets: walletIds, ...(avatarId !== undefined && { avatar: avatarId }) };
}

/** Adds a user with a wallet, or replaces the profile and the password of a user. */
export async function setUser(world: World, now: number, change: UserChange): Promise<ListedUser> {
  const { id, password, profile } = checked(zUserChange, change);
  const fields = profile && readProfile(profile, now);
  const before = id === undefined ? undefined : world.users.get(id);
  checkContacts(world, fields ?? {}, before?.id);
  const user = before ?? addUser(world, id);
  const next: UserRecord = {
    ...user,
    ...(password !== undefined && { password: await passwordToStore(world, password) }),
    ...(fields && withProfile(user, fields)),
  };
  world.users.put(next);
  if (!before) nameWallets(world, next);
  return listed(next);
}

type Profile = UserRecord['profile'];

function readProfile(profile: unknown, now: number): Profile {
  const fields = checked(profileSchema() as z.ZodType<Profile>, profile, 'profile');
  if (fields.dob !== undefined && Date.parse(fields.dob) > now * 1_000)
    throw invalidParameters({ 'profile.dob': ['Must not be in the future'] });
  return fields;
}

function checkContacts(
  world: World,
  { email, phone }: Pick<Profile, 'email' | 'phone'>,
  ownId?: number,
): void {
  for (const [name, contact] of Object.entries({ email, phone })) {
    const holder = contact === undefined ? undefined : findHolder(world, { [name]: contact });
    if (holder && holder.id !== ownId)
      throw invalidParameters({ [`profile.${name}`]: [`Belongs to user ${holder.id}`] });
  }
}

/** Returns the parts of a user that a new profile replaces. Contacts in the profile are confirmed. */
function withProfile({ unconfirmed = {}, otherPhones = [] }: UserRecord, profile: Profile) {
  const { phone, email } = unconfirmed;
  return {
    profile,
    otherPhones: otherPhones.filter((each) => each !== profile.phone),
    unconfirmed: {
      ...(phone !== undefined && phone !== profile.phone && { phone }),
      ...(email !== undefined && email !== profile.email && { email }),
    },
  };
}

function addUser(world: World, wanted: number | undefined): UserRecord {
  const id = wanted ?? freeId(world, 'user', 'users');
  const wallet = newWallet(freeId(world, 'wallet', 'wallets'), id);
  world.wallets.put(wallet);
  return {
    id,
    password: isPrivate(world) ? null : defaultPassword,
    walletIds: [wallet.id],
    profile: { type: 'natural', identification_level: 'unidentified', calculated_level: 'unidentified' },
  };
}

/** Writes the name of a new user to the account of the wallet. */
function nameWallets(world: World, { id, profile }: UserRecord): void {
  const { display_name: name, type = 'natural' } = profile;
  for (const wallet of world.wallets.where('ownerId', id)) {
    const account = {
      ...wallet.account,
      owner_type: type,
      ...(name !== undefined && { owner_display_name: name }),
    };
    world.wallets.put({ ...wallet, account });
  }
}

/**
 * Finds a user.
 *
 * @throws `HttpError` with 404.
 */
export function theUser({ users }: World, id: number): UserRecord {
  const user = users.get(id);
  if (!user) throw notFound(`There is no user ${id}`);
  return user;
}
