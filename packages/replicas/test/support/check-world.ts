import type { Store, World } from '@litas/sandbox/store';
import { expect } from 'vitest';
import { isServed, type LoadKind, type LoadResult, pictureStart, wallets } from './load.ts';

/**
 * Checks the state that a load has left: each acknowledged payment is there once, balances are the sums of the statements, the ids of
 * statements are unique and ascend with their dates, reserved payments are there once and cancelled where that was acknowledged, and what is
 * replaced has the value of a last write.
 *
 * @returns The number of payments in the world.
 */
export async function checkWorld(
  store: Store,
  world: string,
  results: readonly LoadResult[],
): Promise<number> {
  const own = results.filter((result) => result.world === world);
  return store.read(world, (state) => {
    expectHeldOnce(state, own);
    const description = state.wallets.get(wallets.from)?.account.description ?? '';
    expectLastWrite('describe', description, own);
    const avatars = state.files.list().filter(({ purpose }) => purpose === 'avatar');
    const uploads = avatars.map(({ id }) => state.fileContents.get(id)?.bytes.slice(pictureStart.length));
    expect(uploads.length).toBeLessThanOrEqual(1);
    expectLastWrite('upload', new TextDecoder().decode(uploads[0]), own);
    const { statements, balances, sequences } = state;
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
    const acknowledged = own.filter((result) => result.kind === 'pay' && isServed(result));
    expect(acknowledged.filter(({ number }) => !known.has(number))).toEqual([]);
    const ids = [...sent, ...received].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sequences.get('statement')?.last).toBeGreaterThanOrEqual(Math.max(...ids));
    return booked.length;
  });
}

/** Checks the payments with a password. */
function expectHeldOnce({ pendingPayments }: World, results: readonly LoadResult[]): void {
  const held = pendingPayments.list().filter(({ details }) => details.startsWith('Hold '));
  const details = new Set(held.map((payment) => payment.details));
  expect(details.size).toBe(held.length);
  const acknowledged = results.filter((result) => result.kind === 'reserve' && isServed(result));
  expect(acknowledged.filter(({ number }) => !details.has(`Hold ${number}`))).toEqual([]);
  const status = new Map(held.map((payment) => [payment.id, payment.status]));
  const cancelled = results.filter((result) => result.paymentId !== undefined && isServed(result));
  expect(cancelled.filter(({ paymentId = 0 }) => status.get(paymentId) !== 'cancelled')).toEqual([]);
}

/** Checks that a value is of a write after which no acknowledged one began. */
function expectLastWrite(kind: LoadKind, value: string, results: readonly LoadResult[]): void {
  const writes = results.filter((result) => result.kind === kind);
  const last = writes.find(({ number }) => value === `Load ${number}`);
  const endedAt = last ? last.startedAt + last.tookMs : Number.NEGATIVE_INFINITY;
  // A write without an acknowledgement may be carried out later.
  const isOpen = last !== undefined && !isServed(last);
  const later = writes.filter((result) => isServed(result) && result.startedAt > endedAt);
  expect(isOpen ? [] : later).toEqual([]);
}
