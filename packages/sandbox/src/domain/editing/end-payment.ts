import { zEndPaymentBody } from '../../generated/controls/zod.gen.ts';
import { invalidState, notFound } from '../../http/http-error.ts';
import { checked } from '../../http/validate.ts';
import type { PendingPaymentRecord, ReservationRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import { book } from '../wallets/amounts.ts';
import { type AddedPayment, needMoney } from './add-payment.ts';
import { endings, isWaiting } from '../payments/pending-payments.ts';
import { bookMovement, releasePayment } from '../payments/release-payment.ts';

/** What happens to a payment that is not booked yet. */
export type PaymentAction = 'book' | 'cancel';

/**
 * Books or cancels a payment with a password, a reservation, or a scheduled payment.
 *
 * @throws `HttpError` with 404 when no payment with the id is open, with 409 when it has ended.
 */
export async function endPayment(
  world: World,
  now: number,
  transferId: number,
  action: PaymentAction,
): Promise<AddedPayment> {
  checked(zEndPaymentBody, { action });
  const isIt = (record: { readonly transferId?: number }): boolean => record.transferId === transferId;
  const payment = (await world.pendingPayments.list()).find(isIt);
  const reservation = (await world.reservations.list()).find(isIt);
  if (payment) await endPending(world, now, payment, action);
  else if (reservation) await endReservation(world, now, reservation, action);
  else await endScheduled(world, now, transferId, action);
  return { transferId, status: action === 'book' ? 'booked' : 'cancelled' };
}

async function endPending(
  world: World,
  now: number,
  payment: PendingPaymentRecord,
  action: PaymentAction,
): Promise<void> {
  if (!isWaiting(payment, now)) throw invalidState(endings[payment.status]);
  if (action === 'book') await releasePayment(world, payment, now);
  else await world.pendingPayments.put({ ...payment, status: 'cancelled' });
}

async function endReservation(
  world: World,
  now: number,
  { id, walletId, amount, currency, details, referenceNumber, otherParty, transferId }: ReservationRecord,
  action: PaymentAction,
): Promise<void> {
  await world.reservations.delete(id);
  if (action === 'cancel') return;
  const leg = {
    walletId,
    direction: 'out',
    amount,
    currency,
    details,
    type: 'transfer',
    otherParty,
    ...(referenceNumber !== undefined && { referenceNumber }),
  } as const;
  await bookMovement(world, { date: now, legs: [leg] }, transferId);
}

async function endScheduled(
  world: World,
  now: number,
  transferId: number,
  action: PaymentAction,
): Promise<void> {
  const all = await world.scheduledStatements.get();
  const rows = all.filter((row) => row.transferId === transferId);
  if (rows.length === 0) throw notFound(`There is no open payment with the transfer id ${transferId}`);
  if (action === 'book') {
    for (const row of rows.filter(({ direction }) => direction === 'out'))
      await needMoney(world, now, row.walletId, row);
  }
  await world.scheduledStatements.set(all.filter((row) => !rows.includes(row)));
  if (action === 'cancel') return;
  for (const row of rows) await book(world, { ...row, date: now });
}
