import { personAccount, walletIban } from '../../seed/people/member.ts';
import type { Identity, User } from '../../state/entities.ts';
import type { Contacts, UserRecord, WalletRecord } from '../../state/records.ts';
import { nextId } from '../../state/sequences.ts';
import { codeOf, type World } from '../../state/store.ts';

/** Criterion of a search for users, by confirmed data. */
export type Criterion =
  | { readonly email: string }
  | { readonly phone: string }
  | { readonly nationality: string; readonly code: string };

/** Finds the user with a confirmed email address, phone number or personal code; the case of an address is ignored. */
export function findUserBy(world: World, criterion: Criterion): UserRecord | undefined {
  const [user] = whereIs(world, criterion);
  return user;
}

function whereIs({ users }: World, criterion: Criterion): readonly UserRecord[] {
  if ('email' in criterion) return users.where('email', criterion.email.toLowerCase());
  if ('phone' in criterion) return users.where('confirmedPhone', criterion.phone);
  return users.where('personCode', codeOf(criterion.nationality, criterion.code));
}

/** Returns the confirmed phone numbers of a user, the main one first. */
export const confirmedPhonesOf = ({ profile, otherPhones = [] }: UserRecord): readonly string[] =>
  profile.phone === undefined ? otherPhones : [profile.phone, ...otherPhones];

/**
 * Finds the user who has a contact, confirmed or not. A contact belongs to a user from its assignment on, so that no two users share one.
 */
export function findHolder(world: World, { phone, email }: Contacts): UserRecord | undefined {
  const contacts = [phone, email?.toLowerCase()].filter((contact) => contact !== undefined);
  const [holder] = world.users.where('contact', ...contacts);
  return holder;
}

/** Returns a user as in the API, with all fields. */
export const toUser = ({ id, profile, walletIds }: UserRecord): User => ({
  id,
  ...profile,
  wallets: [...walletIds],
});

/** Data of a new user. */
interface Newcomer {
  readonly contacts: Contacts;
  readonly locale: string | undefined;
  readonly identity: Identity | undefined;
  readonly password: string;
  /** Id of the client that registers them. */
  readonly registeredBy: string;
}

/** Creates a user with an empty wallet. Contacts and identity are stored separately until they are confirmed. */
export function createUser(
  world: World,
  { contacts, locale, identity, password, registeredBy }: Newcomer,
): UserRecord {
  const id = freeId(world, 'user', 'users');
  const walletId = freeId(world, 'wallet', 'wallets');
  const user: UserRecord = {
    id,
    password,
    walletIds: [walletId],
    profile: {
      type: 'natural',
      identification_level: 'unidentified',
      calculated_level: 'unidentified',
      ...(identity?.name !== undefined && { display_name: identity.name }),
      ...(locale !== undefined && { locale }),
    },
    unconfirmed: contacts,
    registeredBy,
    ...(identity && { claimedIdentity: identity }),
  };
  world.users.put(user);
  world.wallets.put(newWallet(walletId, id, identity?.name));
  return user;
}

/** Creates an empty wallet of a person. */
export const newWallet = (id: number, ownerId: number, ownerName?: string): WalletRecord => ({
  id,
  ownerId,
  account: {
    number: personAccount(id),
    ...(ownerName !== undefined && { owner_display_name: ownerName }),
    owner_type: 'natural',
    user_id: ownerId,
    type: 'local',
    ibans: [walletIban(id)],
    main_iban: walletIban(id),
    status: 'active',
    flags: { savings: false, public: false },
  },
});

/** Returns the next id that no record of the world has. */
export function freeId(
  world: World,
  name: string,
  collection: 'users' | 'wallets' | 'reservations' | 'pendingPayments',
): number {
  let id = nextId(world, name);
  while (world[collection].get(id)) id = nextId(world, name);
  return id;
}
