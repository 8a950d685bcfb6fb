import { type Caller, scopesOf } from '../../auth/access/caller.ts';
import { applyGates } from '../../auth/access/gates.ts';
import { invalidParameters, notFound } from '../../http/http-error.ts';
import type { Valid, Wallet } from '../../state/entities.ts';
import type { UserRecord, WalletRecord } from '../../state/records.ts';
import { codeOf, type Collection, type World } from '../../state/store.ts';
import { findCard } from './cards.ts';

/** A criterion of a search, of which exactly one was sent. */
type WalletCriterion = Valid<'zFindWalletQuery'>;

/** Finds the wallet of a criterion. A criterion for a user selects the default wallet. */
export function findWalletBy(world: World, criterion: WalletCriterion): WalletRecord {
  for (const name of ['card', 'company_code', 'person_code'] as const) {
    if (Object.keys(criterion[name] ?? {}).length > 1) {
      throw invalidParameters({ [name]: [`Only one ${name}[…] may be sent`] });
    }
  }
  const wallet = byWallet(world, criterion) ?? byUser(world, criterion);
  if (!wallet) throw notFound('No wallet was found');
  return wallet;
}

/** Returns the wallet of a criterion for wallets. */
function byWallet(world: World, criterion: WalletCriterion): WalletRecord | undefined {
  const { account_number: number, barcode, card, licence_plate: plate, nfc } = criterion;
  if (card) return byCard(world, card);
  return findFirst(world.wallets, {
    accountNumber: number,
    barcode,
    licencePlate: plate?.toLowerCase(),
    nfc: nfc?.toLowerCase(),
  });
}

function byCard(world: World, card: Readonly<Record<string, string>>): WalletRecord | undefined {
  const [[issuer, number] = ['', '']] = Object.entries(card);
  const related = findCard(world, issuer, number);
  return related && world.wallets.get(related.walletId);
}

function byUser(world: World, criterion: WalletCriterion): WalletRecord | undefined {
  const user = findOwner(world, criterion);
  return user && defaultWalletOf(world, user);
}

/** Returns the user of a criterion for users. */
function findOwner({ users }: World, criterion: WalletCriterion): UserRecord | undefined {
  const { user_id: id, email, phone, person_code: personCode, company_code: companyCode } = criterion;
  if (id !== undefined) return users.get(id);
  return findFirst(users, {
    email: email?.toLowerCase(),
    phone,
    personCode: personCode && codeSent(personCode),
    companyCode: companyCode && codeSent(companyCode),
  });
}

/** Returns the index value of a code that was sent as `[country]=code`. */
function codeSent(sent: Readonly<Record<string, string>>): string | undefined {
  const [[country, code] = []] = Object.entries(sent);
  return country === undefined || code === undefined ? undefined : codeOf(country, code);
}

/** Finds a record by the first index that has a value. */
function findFirst<Row extends object, Key extends string | number, Index extends string>(
  collection: Collection<Row, Key, Index>,
  values: { readonly [Name in Index]?: string | undefined },
): Row | undefined {
  for (const [index, value] of Object.entries(values) as [Index, string | undefined][]) {
    if (value !== undefined) return collection.where(index, value)[0];
  }
  return undefined;
}

/** Returns the wallet that gets payments to a user. */
export function defaultWalletOf(world: World, { walletIds }: UserRecord): WalletRecord | undefined {
  const [first] = walletIds;
  return first === undefined ? undefined : world.wallets.get(first);
}

/** Returns the wallets of a user, the default one first. */
export function walletsOf(world: World, { walletIds }: UserRecord): readonly WalletRecord[] {
  const wallets = walletIds.map((id) => world.wallets.get(id));
  return wallets.flatMap((wallet) => wallet ?? []);
}

/** Returns a wallet as in the API, with all fields. */
export const toWallet = ({ id, ownerId, account }: WalletRecord): Wallet => ({ id, owner: ownerId, account });

/** Returns the fields of a wallet that a caller may see. Without a scope for its owner, these are the fields that a payment needs. */
export function visibleWallet(world: World, caller: Caller, wallet: WalletRecord): Wallet {
  const scopes = scopesOf(world, caller, wallet.ownerId) ?? new Set();
  // Gates leave optional fields out and change nothing else.
  return applyGates('Wallet', toWallet(wallet), scopes) as Wallet;
}
