import type { Leg, Movement } from '../../state/movement.ts';
import type { BalanceRecord } from '../../state/records.ts';
import type { StatementRecord } from '../../state/statement-record.ts';
import { balanceKey } from '../../state/store.ts';

/** The statements of each wallet, and the resulting balances. */
interface History {
  readonly statements: ReadonlyMap<number, readonly StatementRecord[]>;
  readonly balances: readonly BalanceRecord[];
  /** The highest id of a statement. */
  readonly lastStatement: number;
}

/** The lowest id of a statement. */
export const firstStatement = 88_000_001;
/** The lowest id of a transfer. */
export const firstTransfer = 66_000_001;

/**
 * Converts movements to statements, in the order of their dates. A movement that a wallet cannot pay for is skipped, so that no balance
 * falls below the reserved amount.
 *
 * @param kept - Reserved cents, by {@link balanceKey}.
 */
export function writeHistory(
  movements: readonly Movement[],
  opening: readonly Omit<BalanceRecord, 'total'>[],
  kept: ReadonlyMap<string, bigint>,
): History {
  const balances = new Map<string, BalanceRecord>(
    opening.map((balance) => [
      balanceKey(balance.walletId, balance.currency),
      { ...balance, total: balance.opening },
    ]),
  );
  const statements = new Map<number, StatementRecord[]>();
  let statementId = firstStatement;
  let transferId = firstTransfer;

  for (const { date, legs } of movements.toSorted((left, right) => left.date - right.date)) {
    if (!legs.every((leg) => isCovered(leg, balances, kept))) continue;
    for (const { walletId, ...leg } of legs) {
      change(balances, walletId, leg.currency, leg.direction === 'in' ? leg.amount : -leg.amount);
      const rows = statements.get(walletId) ?? [];
      if (rows.length === 0) statements.set(walletId, rows);
      rows.push({ id: statementId++, date, transferId, ...leg });
    }
    transferId += 1;
  }
  return { statements, balances: [...balances.values()], lastStatement: statementId - 1 };
}

function isCovered(
  { walletId, currency, direction, amount }: Leg,
  balances: ReadonlyMap<string, BalanceRecord>,
  kept: ReadonlyMap<string, bigint>,
): boolean {
  const key = balanceKey(walletId, currency);
  return direction === 'in' || (balances.get(key)?.total ?? 0n) - amount >= (kept.get(key) ?? 0n);
}

function change(
  balances: Map<string, BalanceRecord>,
  walletId: number,
  currency: string,
  amount: bigint,
): void {
  const key = balanceKey(walletId, currency);
  const before = balances.get(key) ?? { walletId, currency, opening: 0n, total: 0n };
  balances.set(key, { ...before, total: before.total + amount });
}
