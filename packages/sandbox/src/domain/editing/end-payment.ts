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
export function endPayment(
  world: World,
  now: number,
  transferId: number,
  action: PaymentAction,
): AddedPayment {
  checked(zEndPaymentBody, { action });
  const isIt = (record: { readonly transferId?: number }): boolean => record.transferId === transferId;
  const payment = world.pendingPayments.list().find(isIt);
  const reservation = world.reservations.list().find(isIt);
  if (payment) endPending(world, now, payment, action);
  else if (reservation) endReservation(world, now, reservation, action);
  else endScheduled(world, now, transferId, action);
  return { transferId, status: action === 'book' ? 'booked' : 'cancelled' };
}

function endPending(world: World, now: number, payment: PendingPaymentRecord, action: PaymentAction): void {
  if (!isWaiting(payment, now)) throw invalidState(endings[payment.status]);
  if (action === 'book') releasePayment(world, payment, now);
  else world.pendingPayments.put({ ...payment, status: 'cancelled' });
}

function endReservation(
  world: World,
  now: number,
  { id, walletId, amount, currency, details, referenceNumber, otherParty, transferId }: ReservationRecord,
  action: PaymentAction,
): void {
  world.reservations.delete(id);
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
  bookMovement(world, { date: now, legs: [leg] }, transferId);
}

function endScheduled(world: World, now: number, transferId: number, action: PaymentAction): void {
  const all = world.scheduledStatements.get();
  const rows = all.filter((row) => row.transferId === transferId);
  if (rows.length === 0) throw notFound(`There is no open payment with the transfer id ${transferId}`);
  if (action === 'book') {
    for (const row of rows.filter(({ direction }) => direction === 'out'))
      needMoney(world, now, row.walletId, row);
  }
  world.scheduledStatements.set(all.filter((row) => !rows.includes(row)));
  if (action === 'cancel') return;
  for (const row of rows) book(world, { ...row, date: now });
}
