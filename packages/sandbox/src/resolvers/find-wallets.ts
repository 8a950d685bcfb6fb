import type { UserRecord } from '../store/records.ts';
import { contactHash } from '../wallets/contact-hash.ts';
import { defaultWalletOf } from '../wallets/find-wallet.ts';
import { visibleWallet } from '../wallets/visible-wallet.ts';
import type { Answer, Resolver } from './resolver.ts';

/** The default wallets of those whom the lists name, by what named them, in the order of the lists. */
export const findWallets: Resolver<'findWallets'> = async ({ world, caller, query }) => {
  const { limit = Infinity } = query;
  const users = await world.users.list();
  const found = new Map<string, Awaited<ReturnType<typeof visibleWallet>>>();
  for (const criterion of criteria) {
    const names = query[criterion]?.split(',') ?? [];
    const known = names.length > 0 ? await byName(users, nameBy[criterion]) : undefined;
    for (const name of names) {
      const user = known?.get(name.toLowerCase());
      const wallet = user && (await defaultWalletOf(world, user));
      if (wallet && found.size < limit) found.set(name, await visibleWallet(world, caller, wallet));
    }
  }
  return Object.fromEntries(found) satisfies Answer<'findWallets'>;
};

const criteria = ['email', 'phone', 'email_hash', 'phone_hash'] as const;

const emailOf = ({ profile }: UserRecord): string => profile.email?.toLowerCase() ?? '';
const phoneOf = ({ profile }: UserRecord): string => profile.phone ?? '';

/** What each criterion calls a user; nothing when the user has no such contact. */
const nameBy: Readonly<Record<(typeof criteria)[number], (user: UserRecord) => string | Promise<string>>> = {
  email: emailOf,
  phone: phoneOf,
  email_hash: (user) => contactHash(emailOf(user)),
  phone_hash: (user) => contactHash(phoneOf(user)),
};

async function byName(
  users: readonly UserRecord[],
  nameOf: (user: UserRecord) => string | Promise<string>,
): Promise<ReadonlyMap<string, UserRecord>> {
  const named = await Promise.all(users.map(async (user) => [await nameOf(user), user] as const));
  return new Map(named.filter(([name]) => name !== ''));
}
