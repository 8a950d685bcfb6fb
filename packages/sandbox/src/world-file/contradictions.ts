import { coffeeCorner } from '../world/cast/coffee-corner.ts';
import { jakub } from '../world/cast/jakub.ts';
import { mantas } from '../world/cast/mantas.ts';
import { ona } from '../world/cast/ona.ts';
import { toDecimal } from '../money/decimal.ts';
import { timeOf } from './time-of.ts';
import type { WorldFile, WorldFileUser, WorldFileWallet } from './world-file.ts';

/** What the parts of a world file say against each other, by place; empty when they agree. */
export function contradictions({ users = [], clients = [], ...file }: WorldFile): Record<string, string[]> {
  const problems: Record<string, string[]> = {};
  const taken = new Set<string>(file.seeded === true ? seededIds() : []);
  const take = (kind: string, id: number | string, place: string): void => {
    if (taken.has(`${kind} ${id}`)) problems[`${place}.id`] = [`There is another ${kind} ${id}`];
    taken.add(`${kind} ${id}`);
  };
  for (const [index, { id }] of clients.entries()) take('client', id, `clients.${index}`);
  for (const [index, user] of users.entries()) {
    take('user', user.id, `users.${index}`);
    for (const [place, wallet] of walletsOf(user, index)) {
      take('wallet', wallet.id, place);
      const problem = overdraft(wallet);
      if (problem !== undefined) problems[place] = [problem];
    }
  }
  return problems;
}

const walletsOf = ({ wallets = [] }: WorldFileUser, index: number): [place: string, WorldFileWallet][] =>
  wallets.map((wallet, place) => [`users.${index}.wallets.${place}`, wallet]);

const seededIds = (): string[] =>
  [ona(''), jakub, mantas, coffeeCorner].flatMap(({ user, wallets }) => [
    `user ${user.id}`,
    ...wallets.map(({ id }) => `wallet ${id}`),
  ]);

/** Says where a wallet holds less than nothing, or less than is held of it. */
function overdraft({
  opening = {},
  statements = [],
  reservations = [],
}: WorldFileWallet): string | undefined {
  const totals = new Map(Object.entries(opening).map(([currency, cents]) => [currency, BigInt(cents)]));
  const sorted = statements.toSorted((one, other) => timeOf(one.date) - timeOf(other.date));
  for (const { currency, amount, direction, date } of sorted) {
    const total = (totals.get(currency) ?? 0n) + BigInt(direction === 'in' ? amount : -amount);
    if (total < 0n) {
      const moment = new Date(timeOf(date) * 1_000).toISOString();
      return `Would hold ${toDecimal(total)} ${currency} from ${moment} on: raise opening.${currency}`;
    }
    totals.set(currency, total);
  }
  for (const { currency, amount } of reservations) {
    const left = (totals.get(currency) ?? 0n) - BigInt(amount);
    if (left < 0n) return `Would have ${toDecimal(left)} ${currency} at disposal: raise opening.${currency}`;
    totals.set(currency, left);
  }
  return undefined;
}
