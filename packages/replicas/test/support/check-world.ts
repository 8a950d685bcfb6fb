import type { Store } from '@litas/sandbox/store';
import { expect } from 'vitest';
import { type LoadResult, wallets } from './load.ts';

/**
 * Checks the state that a load has left: each acknowledged payment is there once, balances are the sums of the statements, and the ids of
 * statements are unique and ascend with their dates.
 *
 * @returns The number of payments in the world.
 */
export async function checkWorld(
  store: Store,
  world: string,
  results: readonly LoadResult[],
): Promise<number> {
  return store.read(world, ({ statements, balances, sequences }) => {
    const of = (walletId: number) =>
      statements.select(walletId, { currencies: ['EUR'], limit: 1_000_000, start: { offset: 0 } }).rows;
    const [sent, received] = [of(wallets.from), of(wallets.to)];
    for (const [walletId, rows] of [
      [wallets.from, sent],
      [wallets.to, received],
    ] as const) {
      const balance = balances.get(`${walletId} EUR`);
      const sum = rows.reduce(
        (total, { amount, direction }) => total + (direction === 'in' ? amount : -amount),
        balance?.opening ?? 0n,
      );
      expect(balance?.total).toBe(sum);
      const inOrder = rows.toSorted((left, right) => left.id - right.id);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(inOrder.some(({ date }, index) => date < (inOrder[index - 1]?.date ?? 0))).toBe(false);
    }
    const numbers = (rows: typeof sent): number[] =>
      rows
        .flatMap(({ details }) => Number(/^Load (\d+)$/.exec(details ?? '')?.[1] ?? Number.NaN))
        .filter((number) => number >= 0);
    const booked = numbers(sent);
    expect(new Set(booked).size).toBe(booked.length);
    expect(new Set(numbers(received))).toEqual(new Set(booked));
    const known = new Set(booked);
    const acknowledged = results.filter(
      (result) => result.kind === 'pay' && result.world === world && result.status === 201,
    );
    expect(acknowledged.filter(({ number }) => !known.has(number))).toEqual([]);
    const ids = [...sent, ...received].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sequences.get('statement')?.last).toBeGreaterThanOrEqual(Math.max(...ids));
    return booked.length;
  });
}
