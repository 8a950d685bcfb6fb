import type { PendingPaymentRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { pay } from '../world/history/movement.ts';
import { bookMovement } from './book-movement.ts';
import { partyOf } from './party.ts';

/** Moves the money of a payment from its sender, where it was reserved, to its receiver. */
export async function releasePayment(
  world: World,
  payment: PendingPaymentRecord,
  now: number,
): Promise<PendingPaymentRecord> {
  const { amount, currency, details, transferId } = payment;
  const from = await partyOf(world, payment.senderWalletId);
  const to = await partyOf(world, payment.receiverWalletId);
  await bookMovement(world, pay(from, to, { date: now, amount, currency, details }), transferId);
  const released = { ...payment, status: 'released' } as const;
  await world.pendingPayments.put(released);
  return released;
}
