import type { PendingPaymentRecord } from '../store/records.ts';
import type { Direction } from '../store/statement-record.ts';

/** Whether a payment still waits at a time of the world clock, in Unix seconds. */
export const isWaiting = ({ status, validUntil }: PendingPaymentRecord, now: number): boolean =>
  status === 'waiting' && now < validUntil;

/** Which way a payment goes for a wallet that it belongs to. */
export const directionFor = ({ receiverWalletId }: PendingPaymentRecord, walletId: number): Direction =>
  receiverWalletId === walletId ? 'in' : 'out';

/** Whether the owner of a wallet may cancel a payment that belongs to it. */
export function isCancelable(payment: PendingPaymentRecord, walletId: number, now: number): boolean {
  const side = directionFor(payment, walletId) === 'in' ? 'receiver' : 'sender';
  return isWaiting(payment, now) && payment.cancelableBy.includes(side);
}
