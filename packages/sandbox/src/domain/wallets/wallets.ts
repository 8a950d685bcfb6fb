import { type Caller, scopesOf } from '../../auth/access/caller.ts';
import { applyGates } from '../../auth/access/gates.ts';
import { invalidParameters, notFound } from '../../http/http-error.ts';
import type { Valid, Wallet } from '../../state/entities.ts';
import type { UserRecord, WalletRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import { findCard } from './cards.ts';

/** A criterion of a search, of which exactly one was sent. */
type WalletCriterion = Valid<'zFindWalletQuery'>;

/** Finds the wallet that a criterion names; one that names a user means the default wallet. */
export async function findWalletBy(world: World, criterion: WalletCriterion): Promise<WalletRecord> {
  for (const name of ['card', 'company_code', 'person_code'] as const) {
    if (Object.keys(criterion[name] ?? {}).length > 1) {
      throw invalidParameters({ [name]: [`Only one ${name}[…] may be sent`] });
    }
  }
  const wallet = (await byWallet(world, criterion)) ?? (await byUser(world, criterion));
  if (!wallet) throw notFound('No wallet was found');
  return wallet;
}

/** The wallet that a criterion names by something of its own. */
async function byWallet(world: World, criterion: WalletCriterion): Promise<WalletRecord | undefined> {
  const { account_number: number, barcode, card, licence_plate: plate, nfc } = criterion;
  if (card) return byCard(world, card);
  const wallets = await world.wallets.list();
  return wallets.find(
    (wallet) =>
      (number !== undefined && wallet.account.number === number) ||
      (barcode !== undefined && wallet.barcode === barcode) ||
      isSame(wallet.licencePlate, plate) ||
      isSame(wallet.nfc, nfc),
  );
}

async function byCard(
  world: World,
  card: Readonly<Record<string, string>>,
): Promise<WalletRecord | undefined> {
  const [[issuer, number] = ['', '']] = Object.entries(card);
  const related = await findCard(world, issuer, number);
  return related && world.wallets.get(related.walletId);
}

async function byUser(world: World, criterion: WalletCriterion): Promise<WalletRecord | undefined> {
  const users = await world.users.list();
  const user = users.find((each) => isMeant(each, criterion));
  return user && defaultWalletOf(world, user);
}

/** The wallet that a user is paid to. */
export async function defaultWalletOf(
  world: World,
  { walletIds }: UserRecord,
): Promise<WalletRecord | undefined> {
  const [first] = walletIds;
  return first === undefined ? undefined : world.wallets.get(first);
}

function isMeant({ id, profile }: UserRecord, criterion: WalletCriterion): boolean {
  const { user_id: userId, email, phone, person_code: personCode, company_code: companyCode } = criterion;
  return (
    id === userId ||
    isSame(profile.email, email) ||
    (phone !== undefined && profile.phone === phone) ||
    isCode(personCode, profile.identity?.nationality, profile.identity?.code) ||
    // No field names the country of registration: it is taken to be that of the address.
    isCode(companyCode, profile.address?.country, profile.company_code)
  );
}

/** Whether a code that was sent as `[country]=code` is this one. */
function isCode(
  sent: Readonly<Record<string, string>> | undefined,
  country: string | undefined,
  code: string | undefined,
): boolean {
  const [[sentCountry, sentCode] = []] = Object.entries(sent ?? {});
  return sentCode !== undefined && sentCode === code && isSame(sentCountry, country);
}

/** Whether two texts are both there and the same in any letter case. */
const isSame = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && left.toLowerCase() === right?.toLowerCase();

/** The wallets of a user, the default one first. */
export async function walletsOf(world: World, { walletIds }: UserRecord): Promise<readonly WalletRecord[]> {
  const wallets = await Promise.all(walletIds.map((id) => world.wallets.get(id)));
  return wallets.flatMap((wallet) => wallet ?? []);
}

/** A wallet as the API shows it, every field included. */
export const toWallet = ({ id, ownerId, account }: WalletRecord): Wallet => ({ id, owner: ownerId, account });

/** What a caller may see of a wallet that was found: whoever holds no scope of its owner sees whom to pay, and nothing else. */
export async function visibleWallet(world: World, caller: Caller, wallet: WalletRecord): Promise<Wallet> {
  const scopes = (await scopesOf(world, caller, wallet.ownerId)) ?? new Set();
  // Gates leave optional fields out and change nothing else.
  return applyGates('Wallet', toWallet(wallet), scopes) as Wallet;
}
