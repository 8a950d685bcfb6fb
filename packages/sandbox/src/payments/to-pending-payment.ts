import { toDecimal } from '../money/decimal.ts';
import type { PendingPayment } from '../store/entities.ts';
import type { PendingPaymentRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { partyOf } from './party.ts';
import { directionFor, isCancelable, isWaiting } from './pending-payment.ts';

/** A payment as the API shows it to one of its sides; the password only to the sender, and only while it is of use. */
export async function toPendingPayment(
  world: World,
  payment: PendingPaymentRecord,
  walletId: number,
  now: number,
): Promise<PendingPayment> {
  const direction = directionFor(payment, walletId);
  const waiting = isWaiting(payment, now);
  const otherWalletId = direction === 'in' ? payment.senderWalletId : payment.receiverWalletId;
  const { shown } = await partyOf(world, otherWalletId);
  return {
    id: payment.id,
    amount: Number(payment.amount),
    amount_decimal: toDecimal(payment.amount),
    currency: payment.currency,
    details: payment.details,
    direction,
    type: payment.type,
    cancelable: isCancelable(payment, walletId, now),
    date: payment.date,
    ...(waiting && { valid_until: payment.validUntil }),
    ...(waiting && direction === 'out' && { password: payment.password }),
    transfer_id: payment.transferId,
    other_party: shown,
  };
}
