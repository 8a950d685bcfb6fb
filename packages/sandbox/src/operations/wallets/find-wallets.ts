import { scopesOf } from '../../auth/access/caller.ts';
import { contactHash } from '../../domain/users/contact-book.ts';
import { defaultWalletOf, findWalletBy, visibleWallet } from '../../domain/wallets/wallets.ts';
import { forbidden, notFound } from '../../http/http-error.ts';
import type { ResponseBody } from '../../state/entities.ts';
import type { UserRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import type { Resolver } from '../resolver.ts';

/** Finds the wallet of a criterion. */
export const findWallet: Resolver<'findWallet'> = ({ world, caller, query }) =>
  visibleWallet(world, caller, findWalletBy(world, query));

/** Returns the default wallets of the users in the lists, by the sent value, in the order of the lists. */
export const findWallets: Resolver<'findWallets'> = async ({ world, caller, query }) => {
  const { limit = Infinity } = query;
  const found = new Map<string, ReturnType<typeof visibleWallet>>();
  for (const criterion of criteria) {
    const names = query[criterion]?.split(',') ?? [];
    const findUser = await finderBy(world, criterion, names);
    for (const name of names) {
      const user = findUser(name.toLowerCase());
      const wallet = user && defaultWalletOf(world, user);
      if (wallet && found.size < limit) found.set(name, visibleWallet(world, caller, wallet));
    }
  }
  return Object.fromEntries(found) satisfies ResponseBody<'findWallets'>;
};

const criteria = ['email', 'phone', 'email_hash', 'phone_hash'] as const;

type Criterion = (typeof criteria)[number];
type FindUser = (name: string) => UserRecord | undefined;

/** Returns a function that finds users by one kind of value. */
async function finderBy({ users }: World, criterion: Criterion, names: readonly string[]): Promise<FindUser> {
  if (criterion === 'email' || criterion === 'phone') {
    return (name) => users.where(criterion, name).at(-1);
  }
  // Hashes are computed here, since no index leads from hashes to users.
  const field = criterion === 'email_hash' ? 'email' : 'phone';
  const known = names.length > 0 ? users.list() : [];
  const byHash = new Map<string, UserRecord>();
  for (const user of known) {
    const contact = user.profile[field]?.toLowerCase();
    if (contact !== undefined && contact !== '') byHash.set(await contactHash(contact), user);
  }
  return (name) => byHash.get(name);
}

/** Returns the barcode of a wallet, for callers that may access it: a till accepts it as its owner. */
export const findWalletBarcode: Resolver<'findWalletBarcode'> = ({ world, caller, query }) => {
  const { id, ownerId, barcode } = findWalletBy(world, query);
  if (!scopesOf(world, caller, ownerId)) throw forbidden(`No access to wallet ${id}`);
  if (barcode === undefined) throw notFound(`Wallet ${id} has no barcode`);
  return { barcode };
};
