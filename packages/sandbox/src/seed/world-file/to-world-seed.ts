import type {
  BalanceRecord,
  ClientRecord,
  RedirectHost,
  UserRecord,
  WalletRecord,
} from '../../state/records.ts';
import type { ScheduledStatementRecord, StatementRecord } from '../../state/statement-record.ts';
import { noPeople, type WorldSeed } from '../../state/world-seed.ts';
import { loopback } from '../clients.ts';
import { defaultPassword } from '../published.ts';
import { personAccount } from '../people/member.ts';
import { timeOf } from './contradictions.ts';
import type {
  WorldFile,
  WorldFileClient,
  WorldFileRedirect,
  WorldFileUser,
  WorldFileWallet,
} from './world-file.ts';

/** Lowest ids of the statements and reservations of world files. */
const firstStatement = 90_000_001;
const firstReservation = 9_500;
const firstTransfer = 67_000_000;

/**
 * Combines a world file and the seeded world into an initial state.
 *
 * @param now - Time at which the world is created, Unix seconds.
 */
export function toWorldSeed(file: WorldFile, seeded: WorldSeed, now: number): WorldSeed {
  const { users = [], clients = [], rates = {} } = file;
  const base = (file.seeded ?? file.users === undefined) ? seeded : { ...seeded, ...noPeople };
  const wallets = users.flatMap((user) => (user.wallets ?? []).map((wallet) => ({ wallet, user })));
  const rows = rowsOf(wallets.map(({ wallet }) => wallet));
  const past = rows.filter(({ date }) => date <= now);
  const ids = new Set(clients.map(({ id }) => id));
  return {
    ...base,
    clients: [...base.clients.filter(({ id }) => !ids.has(id)), ...clients.map(toClient)],
    users: [...base.users, ...users.map(toUser)],
    wallets: [...base.wallets, ...wallets.map(({ wallet, user }) => toWallet(wallet, user))],
    balances: [...base.balances, ...wallets.flatMap(({ wallet }) => balancesOf(wallet, past))],
    reservations: [
      ...base.reservations,
      ...wallets
        .flatMap(({ wallet }) =>
          (wallet.reservations ?? []).map((reservation) => ({ ...reservation, walletId: wallet.id })),
        )
        .map((reservation, index) => ({
          ...reservation,
          id: firstReservation + index,
          amount: BigInt(reservation.amount),
          date: now,
          transferId: firstTransfer + index,
          otherParty: {},
        })),
    ],
    statements: new Map([...base.statements, ...statementsOf(past)]),
    scheduledStatements: rows.filter(({ date }) => date > now),
    rates: [
      ...base.rates.filter(({ currency }) => rates[currency] === undefined),
      ...Object.entries(rates).map(([currency, euros]) => ({ currency, microEuros: microEurosOf(euros) })),
    ],
  };
}

const toClient = ({
  id,
  key,
  title = id,
  permissions = ['use_oauth_api', 'use_wallet_api'],
  staticScopes = [],
  redirects = loopback,
}: WorldFileClient): ClientRecord => ({
  id,
  key,
  title,
  permissions,
  staticScopes,
  redirectHosts: redirects.map(toRedirectHost),
});

const toRedirectHost = ({ protocol, host, port, path }: WorldFileRedirect): RedirectHost => ({
  protocol,
  host,
  ...(port !== undefined && { port }),
  ...(path !== undefined && { path }),
});

const toUser = ({
  id,
  password = defaultPassword,
  profile = {},
  wallets = [],
}: WorldFileUser): UserRecord => ({
  id,
  password,
  profile,
  walletIds: wallets.map((wallet) => wallet.id),
});

function toWallet(
  { id, account = {} }: WorldFileWallet,
  { id: ownerId, profile }: WorldFileUser,
): WalletRecord {
  const name = profile?.display_name;
  return {
    id,
    ownerId,
    account: {
      ...(name !== undefined && { owner_display_name: name }),
      user_id: ownerId,
      type: 'local',
      status: 'active',
      ...account,
      number: account.number ?? personAccount(id),
    },
  };
}

function balancesOf(
  { id: walletId, opening = {} }: WorldFileWallet,
  past: readonly ScheduledStatementRecord[],
): BalanceRecord[] {
  const own = past.filter((row) => row.walletId === walletId);
  const currencies = new Set([...Object.keys(opening), ...own.map(({ currency }) => currency)]);
  return [...currencies].map((currency) => {
    const before = BigInt(opening[currency] ?? 0);
    const total = own
      .filter((row) => row.currency === currency)
      .reduce((sum, { amount, direction }) => (direction === 'in' ? sum + amount : sum - amount), before);
    return { walletId, currency, opening: before, total };
  });
}

/** Returns the statements of all wallets, oldest first. */
const rowsOf = (wallets: readonly WorldFileWallet[]): ScheduledStatementRecord[] =>
  wallets
    .flatMap(({ id: walletId, statements = [] }) =>
      statements.map(
        ({ date, amount, type = 'transfer', ...rest }) =>
          ({
            ...rest,
            walletId,
            date: timeOf(date),
            amount: BigInt(amount),
            type,
          }) as ScheduledStatementRecord,
      ),
    )
    .toSorted((one, other) => one.date - other.date);

/** Groups statements by wallet. Their ids ascend with their dates. */
function statementsOf(rows: readonly ScheduledStatementRecord[]): Map<number, StatementRecord[]> {
  const byWallet = new Map<number, StatementRecord[]>();
  for (const [index, { walletId, ...row }] of rows.entries()) {
    const list = byWallet.get(walletId) ?? [];
    if (list.length === 0) byWallet.set(walletId, list);
    list.push({ ...row, id: firstStatement + index });
  }
  return byWallet;
}

function microEurosOf(euros: string): bigint {
  const [whole = '0', part = ''] = euros.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0'));
}
