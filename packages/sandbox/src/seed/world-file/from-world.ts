import { isHash } from '../../state/password-hash.ts';
import type { RateRecord, UserRecord, WalletRecord } from '../../state/records.ts';
import type { StatementRecord } from '../../state/statement-record.ts';
import type { World } from '../../state/store.ts';
import { seededRates } from '../seed-world.ts';
import type { WorldFile, WorldFileStatement, WorldFileUser, WorldFileWallet } from './world-file.ts';

/** Options of the conversion of a world to a world file. */
export interface WorldFileOptions {
  /**
   * Maximum number of statements of each wallet, the newest ones. The opening amounts contain the older ones, so that the balances are the
   * same.
   * @default 1_000
   */
  readonly statements?: number | undefined;
}

/**
 * Describes a world as a world file: clients with their keys, users with their passwords, wallets, statements and changed rates. A world
 * file has no place for passwords that users of a private world have chosen, and for the rest, such as tokens, messages, cards and pending payments.
 */
export function toWorldFile(world: World, { statements = 1_000 }: WorldFileOptions = {}): WorldFile {
  const { frozenAt } = world.clock.get();
  const users = [];
  for (const user of world.users.list()) users.push(userOf(world, user, statements));
  const rates = world.rates.list().filter(isChanged);
  return {
    ...(frozenAt !== undefined && { now: new Date(frozenAt).toISOString() }),
    seeded: false,
    clients: world.clients
      .list()
      .map(({ id, key, title, permissions, staticScopes, redirectHosts: redirects }) => ({
        id,
        key,
        title,
        permissions,
        staticScopes,
        redirects,
      })),
    users,
    ...(rates.length > 0 && {
      rates: Object.fromEntries(rates.map(({ currency, microEuros }) => [currency, decimalOf(microEuros)])),
    }),
  };
}

const isChanged = ({ currency, microEuros }: RateRecord): boolean =>
  seededRates.find((rate) => rate.currency === currency)?.microEuros !== microEuros;

const decimalOf = (microEuros: bigint): string =>
  `${microEuros / 1_000_000n}.${String(microEuros % 1_000_000n).padStart(6, '0')}`;

function userOf(
  world: World,
  { id, password, profile, walletIds }: UserRecord,
  statements: number,
): WorldFileUser {
  const wallets = [];
  for (const walletId of walletIds) {
    const wallet = world.wallets.get(walletId);
    if (wallet) wallets.push(walletOf(world, wallet, statements));
  }
  // A world file cannot express that a user has no password, and has no hashes.
  return { id, ...(password && !isHash(password) && { password }), profile, wallets };
}

function walletOf(world: World, { id, account }: WalletRecord, limit: number): WorldFileWallet {
  const { rows } = world.statements.select(id, { limit, start: { offset: 0 } });
  const scheduled = world.scheduledStatements.get().filter(({ walletId }) => walletId === id);
  const balances = world.balances.where('walletId', id);
  const reservations = world.reservations.where('walletId', id);
  return {
    id,
    account,
    opening: Object.fromEntries(
      balances.map(({ currency, total }) => [currency, Number(total - netOf(rows, currency))]),
    ),
    statements: [...rows.toReversed(), ...scheduled].map(toFileStatement),
    reservations: reservations.map(({ currency, amount, details }) => ({
      currency,
      amount: Number(amount),
      details,
    })),
  };
}

const netOf = (rows: readonly StatementRecord[], currency: string): bigint =>
  rows
    .filter((row) => row.currency === currency)
    .reduce((sum, { amount, direction }) => (direction === 'in' ? sum + amount : sum - amount), 0n);

const toFileStatement = (row: Omit<StatementRecord, 'id'>): WorldFileStatement => {
  const { date, amount, currency, direction, type, details, referenceNumber, transferId, otherParty } = row;
  return {
    date,
    amount: Number(amount),
    currency,
    direction,
    type,
    ...(details !== undefined && { details }),
    ...(referenceNumber !== undefined && { referenceNumber }),
    ...(transferId !== undefined && { transferId }),
    ...(otherParty !== undefined && { otherParty }),
  };
};
