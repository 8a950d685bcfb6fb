import { centsToDecimal } from '@litas/client/money';
import { parseTime, toSeconds } from '../../state/clock.ts';
import { personAccount } from '../people/member.ts';
import { seededMembers } from '../people/people.ts';
import type { WorldFile, WorldFileUser, WorldFileWallet } from './world-file.ts';

/**
 * Finds contradictions between the parts of a world file.
 *
 * @param now - Time at which worlds are created, in milliseconds since 1970.
 * @returns Error messages by path; empty for a consistent file.
 */
export function contradictions(
  { users = [], clients = [], seeded = false }: WorldFile,
  now: number,
): Record<string, string[]> {
  const problems: Record<string, string[]> = {};
  const taken = new Set<string>(seeded ? seededNames() : []);
  const take = (kind: string, name: number | string | undefined, place: string): void => {
    if (name === undefined) return;
    if (taken.has(nameOf(kind, name))) problems[place] = [`There is another ${kind} ${name}`];
    taken.add(nameOf(kind, name));
  };
  for (const [index, { id }] of clients.entries()) take('client', id, `clients.${index}.id`);
  for (const [index, user] of users.entries()) {
    const { email, phone, dob } = user.profile ?? {};
    take('user', user.id, `users.${index}.id`);
    take('user with the email', email?.toLowerCase(), `users.${index}.profile.email`);
    take('user with the phone', phone, `users.${index}.profile.phone`);
    if (dob !== undefined && Date.parse(dob) > now)
      problems[`users.${index}.profile.dob`] = ['Must not be later than the creation of the world'];
    for (const [place, wallet] of walletsOf(user, index)) {
      take('wallet', wallet.id, `${place}.id`);
      take(
        'wallet with the account number',
        wallet.account?.number ?? personAccount(wallet.id),
        `${place}.account.number`,
      );
      const problem = overdraft(wallet, now / 1_000);
      if (problem !== undefined) problems[place] = [problem];
    }
  }
  return problems;
}

/** Returns the key of a value that must be unique among its kind. */
const nameOf = (kind: string, name: number | string): string => `${kind} ${name}`;

const walletsOf = ({ wallets = [] }: WorldFileUser, index: number): [place: string, WorldFileWallet][] =>
  wallets.map((wallet, place) => [`users.${index}.wallets.${place}`, wallet]);

const seededNames = (): string[] =>
  seededMembers().flatMap(({ user, wallets }) => [
    nameOf('user', user.id),
    nameOf('user with the email', user.profile.email ?? ''),
    nameOf('user with the phone', user.profile.phone ?? ''),
    ...wallets.map(({ id }) => nameOf('wallet', id)),
    ...wallets.map(({ account }) => nameOf('wallet with the account number', account.number)),
  ]);

/** Returns the first time at which the balance of a wallet is negative or lower than its reservations. */
function overdraft(
  { opening = {}, statements = [], reservations = [] }: WorldFileWallet,
  begin: number,
): string | undefined {
  const totals = new Map(Object.entries(opening).map(([currency, cents]) => [currency, BigInt(cents)]));
  const lacking = (): string | undefined => {
    const left = new Map(totals);
    for (const { currency, amount } of reservations) {
      left.set(currency, (left.get(currency) ?? 0n) - BigInt(amount));
    }
    const [currency, cents] = [...left].find(([, each]) => each < 0n) ?? [];
    return cents === undefined
      ? undefined
      : `Would have ${centsToDecimal(cents)} ${currency} at disposal: raise opening.${currency}`;
  };
  const sorted = statements.toSorted((one, other) => timeOf(one.date) - timeOf(other.date));
  for (const { currency, amount, direction, date } of sorted) {
    const problem = timeOf(date) > begin ? lacking() : undefined;
    if (problem !== undefined) return problem;
    const total = (totals.get(currency) ?? 0n) + BigInt(direction === 'in' ? amount : -amount);
    if (total < 0n) {
      const time = new Date(timeOf(date) * 1_000).toISOString();
      return `Would hold ${centsToDecimal(total)} ${currency} from ${time} on: raise opening.${currency}`;
    }
    totals.set(currency, total);
  }
  return lacking();
}

/** Returns the Unix seconds of a time in a world file. */
export const timeOf = (date: number | string): number =>
  typeof date === 'number' ? date : toSeconds(parseTime(date) ?? 0);
