import { notFound, Refusal } from '../core/refusal.ts';
import type { Call } from '../resolvers/resolver.ts';
import type { PendingPaymentRecord } from '../store/records.ts';
import { needDirectionScope } from './direction-scope.ts';
import { directionFor, isWaiting } from './pending-payment.ts';

/** Finds the payment that a path names, and makes sure that the caller may see it and that it still waits. */
export async function findPayment({
  world,
  now,
  caller,
  subject,
  path,
}: Pick<
  Call<'cancelPendingPayment'>,
  'world' | 'now' | 'caller' | 'subject' | 'path'
>): Promise<PendingPaymentRecord> {
  const { wallet } = subject;
  const payment = await world.pendingPayments.get(path.paymentId);
  if (!payment || (payment.senderWalletId !== wallet.id && payment.receiverWalletId !== wallet.id)) {
    throw notFound(`Wallet ${wallet.id} has no pending payment ${path.paymentId}`);
  }
  needDirectionScope(caller, subject, directionFor(payment, wallet.id));
  if (!isWaiting(payment, now)) throw invalidState(endings[payment.status]);
  return payment;
}

const endings: Readonly<Record<PendingPaymentRecord['status'], string>> = {
  waiting: 'The payment has lapsed',
  released: 'The payment was released before',
  cancelled: 'The payment was cancelled before',
};

/** The payment is there, but its state does not permit what is asked. */
export const invalidState = (description: string): Refusal => new Refusal(409, 'invalid_state', description);
