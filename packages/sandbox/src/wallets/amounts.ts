import { outgoingPayments } from '../payments/waiting-payments.ts';
import type { World } from '../store/store.ts';

/** What a wallet holds in one currency, in cents. */
export interface Amounts {
  readonly total: bigint;
  /** What of it is held for reservations and pending payments. */
  readonly reserved: bigint;
}

/** A currency that a wallet has none of. */
export const nothing: Amounts = { total: 0n, reserved: 0n };

/** Whether a currency shows in a balance without being asked for. */
export const inUse = ({ total, reserved }: Amounts): boolean => total !== 0n || reserved !== 0n;

/** What a wallet holds, by currency: those that it ever had. */
export async function amountsOf(world: World, walletId: number, now: number): Promise<Map<string, Amounts>> {
  const amounts = new Map<string, Amounts>();
  for (const { currency, total } of await world.balances.where('walletId', walletId)) {
    amounts.set(currency, { total, reserved: 0n });
  }
  const held = [
    ...(await world.reservations.where('walletId', walletId)),
    ...(await outgoingPayments(world, walletId, now)),
  ];
  for (const { currency, amount } of held) {
    const { total, reserved } = amounts.get(currency) ?? nothing;
    amounts.set(currency, { total, reserved: reserved + amount });
  }
  return amounts;
}
