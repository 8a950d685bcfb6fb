import type { Identity } from '../store/entities.ts';
import type { Contacts, UserRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { walletIban, personAccount } from '../world/cast/member.ts';
import { nextId } from '../world/next-id.ts';

/** What is known of somebody who registers. */
export interface Newcomer {
  readonly contacts: Contacts;
  readonly locale: string | undefined;
  readonly identity: Identity | undefined;
  readonly password: string;
  /** Id of the client that registers them. */
  readonly registeredBy: string;
}

/** Makes a user with one wallet that is empty. What they say of themselves is kept apart until it is confirmed. */
export async function createUser(
  world: World,
  { contacts, locale, identity, password, registeredBy }: Newcomer,
): Promise<UserRecord> {
  const id = await freeId(world, 'user', 'users');
  const walletId = await freeId(world, 'wallet', 'wallets');
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
  await world.users.put(user);
  await world.wallets.put({
    id: walletId,
    ownerId: id,
    account: {
      number: personAccount(walletId),
      ...(identity?.name !== undefined && { owner_display_name: identity.name }),
      owner_type: 'natural',
      user_id: id,
      type: 'local',
      ibans: [walletIban(walletId)],
      main_iban: walletIban(walletId),
      status: 'active',
      flags: { savings: false, public: false },
    },
  });
  return user;
}

/** The next id that nothing in the world has, whatever it began with. */
async function freeId(world: World, name: string, collection: 'users' | 'wallets'): Promise<number> {
  let id = await nextId(world, name);
  while (await world[collection].get(id)) id = await nextId(world, name);
  return id;
}
