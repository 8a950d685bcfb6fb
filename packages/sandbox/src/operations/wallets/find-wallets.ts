import { scopesOf } from '../../auth/access/caller.ts';
import { contactHash } from '../../domain/users/contact-book.ts';
import { defaultWalletOf, findWalletBy, visibleWallet } from '../../domain/wallets/wallets.ts';
import { forbidden, notFound } from '../../http/http-error.ts';
import type { Answer } from '../../state/entities.ts';
import type { UserRecord } from '../../state/records.ts';
import type { Resolver } from '../resolver.ts';

/** The wallet that the criterion names. */
export const findWallet: Resolver<'findWallet'> = async ({ world, caller, query }) =>
  visibleWallet(world, caller, await findWalletBy(world, query));

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

/** The barcode of the wallet that the criterion names, for whoever may see the wallet: a till takes it for its owner. */
export const findWalletBarcode: Resolver<'findWalletBarcode'> = async ({ world, caller, query }) => {
  const { id, ownerId, barcode } = await findWalletBy(world, query);
  if (!(await scopesOf(world, caller, ownerId))) throw forbidden(`No access to wallet ${id}`);
  if (barcode === undefined) throw notFound(`Wallet ${id} has no barcode`);
  return { barcode };
};
