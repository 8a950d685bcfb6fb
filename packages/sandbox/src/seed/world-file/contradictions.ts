import { centsToDecimal } from '@litas/client/money';
import { parseTime, toSeconds } from '../../state/clock.ts';
import { seededMembers } from '../people/people.ts';
import type { WorldFile, WorldFileUser, WorldFileWallet } from './world-file.ts';

/**
 * What the parts of a world file say against each other, by place; empty when they agree.
 *
 * @param now - When worlds begin, in milliseconds since 1970.
 */
export function contradictions(
  { users = [], clients = [], seeded = false }: WorldFile,
  now: number,
): Record<string, string[]> {
  const problems: Record<string, string[]> = {};
  const taken = new Set<string>(seeded ? seededIds() : []);
  const take = (kind: string, id: number | string, place: string): void => {
    if (taken.has(`${kind} ${id}`)) problems[`${place}.id`] = [`There is another ${kind} ${id}`];
    taken.add(`${kind} ${id}`);
  };
  for (const [index, { id }] of clients.entries()) take('client', id, `clients.${index}`);
  for (const [index, user] of users.entries()) {
    take('user', user.id, `users.${index}`);
    for (const [place, wallet] of walletsOf(user, index)) {
      take('wallet', wallet.id, place);
      const problem = overdraft(wallet, now / 1_000);
      if (problem !== undefined) problems[place] = [problem];
    }
  }
  return problems;
}

const walletsOf = ({ wallets = [] }: WorldFileUser, index: number): [place: string, WorldFileWallet][] =>
  wallets.map((wallet, place) => [`users.${index}.wallets.${place}`, wallet]);

const seededIds = (): string[] =>
  seededMembers().flatMap(({ user, wallets }) => [
    `user ${user.id}`,
    ...wallets.map(({ id }) => `wallet ${id}`),
  ]);

/** Says where a wallet holds less than nothing, or from the beginning on less than is held of it. */
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
      const moment = new Date(timeOf(date) * 1_000).toISOString();
      return `Would hold ${centsToDecimal(total)} ${currency} from ${moment} on: raise opening.${currency}`;
    }
    totals.set(currency, total);
  }
  return lacking();
}

/** Unix seconds of a time in a world file, which has them or ISO 8601. */
export const timeOf = (date: number | string): number =>
  typeof date === 'number' ? date : toSeconds(parseTime(date) ?? 0);
