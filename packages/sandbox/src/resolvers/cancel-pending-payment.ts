import { findPayment, invalidState } from '../payments/find-payment.ts';
import { isCancelable } from '../payments/pending-payment.ts';
import { toPendingPayment } from '../payments/to-pending-payment.ts';
import type { Resolver } from './resolver.ts';

/** Takes one's own payment back, or refuses another's; the money stays where it is, and is reserved no longer. */
export const cancelPendingPayment: Resolver<'cancelPendingPayment'> = async (call) => {
  const { world, now, subject } = call;
  const { id } = subject.wallet;
  const payment = await findPayment(call);
  if (!isCancelable(payment, id, now)) throw invalidState('The payment cannot be cancelled');
  const cancelled = { ...payment, status: 'cancelled' } as const;
  await world.pendingPayments.put(cancelled);
  return toPendingPayment(world, cancelled, id, now);
};
