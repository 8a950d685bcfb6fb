import type { z } from 'zod';
import { zWalletChange } from '../../generated/controls/zod.gen.ts';
import { invalidParameters, notFound } from '../../http/http-error.ts';
import { checked } from '../../http/validate.ts';
import { accountSchema } from '../../seed/world-file/world-file-schema.ts';
import type { Account } from '../../state/entities.ts';
import type { WalletRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import { theUser } from './edit-users.ts';
import { freeId, newWallet } from '../users/users.ts';

/** A new wallet, or a change of one. */
export interface WalletChange {
  /** Id of the wallet. @default a free one */
  readonly id?: number | undefined;
  /** Id of the owner of a new wallet. */
  readonly user?: number | undefined;
  /** All fields of the account, as in the API; the number stays as it is if it is missing. @default the present ones */
  readonly account?: Partial<Account> | undefined;
  /** The printed barcode. @default the present one */
  readonly barcode?: string | undefined;
  /** License plate of a vehicle that pays from the wallet. @default the present one */
  readonly licencePlate?: string | undefined;
  /** Id of an NFC chip, in hexadecimal. @default the present one */
  readonly nfc?: string | undefined;
}

/** Adds a wallet to a user, or replaces the fields of a wallet. */
export function setWallet(world: World, change: WalletChange): WalletRecord {
  const { id, user, account, ...marks } = checked(zWalletChange, change);
  const fields = account && checked(accountSchema() as z.ZodType<Partial<Account>>, account, 'account');
  const before = id === undefined ? undefined : world.wallets.get(id);
  if (before && user !== undefined && user !== before.ownerId)
    throw invalidParameters({ user: [`Wallet ${before.id} belongs to user ${before.ownerId}`] });
  checkUnique(world, before?.id, { ...marks, number: fields?.number });
  const wallet = before ?? addWallet(world, id, user);
  const known = Object.entries(marks).filter(([, value]) => value !== undefined);
  const next: WalletRecord = {
    ...wallet,
    ...Object.fromEntries(known),
    account: accountOf(wallet, fields, before === undefined),
  };
  world.wallets.put(next);
  return next;
}

/** Returns the account with new fields. A new wallet keeps the fields that are not given. */
function accountOf({ account }: WalletRecord, fields: Partial<Account> | undefined, isNew: boolean): Account {
  if (!fields) return account;
  return { ...(isNew && account), ...fields, number: fields.number ?? account.number };
}

function addWallet(world: World, wanted: number | undefined, userId: number | undefined) {
  if (userId === undefined) throw invalidParameters({ user: ['Is required for a new wallet'] });
  const owner = theUser(world, userId);
  const id = wanted ?? freeId(world, 'wallet', 'wallets');
  const { display_name: name, type = 'natural' } = owner.profile;
  const wallet = newWallet(id, userId, name);
  world.users.put({ ...owner, walletIds: [...owner.walletIds, id] });
  return { ...wallet, account: { ...wallet.account, owner_type: type } };
}

/** Checks that no other wallet is found by the same texts. */
function checkUnique(
  { wallets }: World,
  ownId: number | undefined,
  {
    number,
    barcode,
    licencePlate,
    nfc,
  }: {
    readonly number?: string | undefined;
    readonly barcode?: string | undefined;
    readonly licencePlate?: string | undefined;
    readonly nfc?: string | undefined;
  },
): void {
  const texts = [
    ['account.number', 'accountNumber', number],
    ['barcode', 'barcode', barcode],
    ['licencePlate', 'licencePlate', licencePlate?.toLowerCase()],
    ['nfc', 'nfc', nfc?.toLowerCase()],
  ] as const;
  for (const [field, index, text] of texts) {
    const [other] = text === undefined ? [] : wallets.where(index, text);
    if (other && other.id !== ownId) throw invalidParameters({ [field]: [`Belongs to wallet ${other.id}`] });
  }
}

/**
 * Finds a wallet.
 *
 * @throws `HttpError` with 404.
 */
export function theWallet({ wallets }: World, id: number): WalletRecord {
  const wallet = wallets.get(id);
  if (!wallet) throw notFound(`There is no wallet ${id}`);
  return wallet;
}
