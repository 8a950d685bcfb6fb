import { maySee, needDirectionScope } from '../payments/direction-scope.ts';
import { toPendingPayment } from '../payments/to-pending-payment.ts';
import { incomingPayments, outgoingPayments } from '../payments/waiting-payments.ts';
import { offsetPage } from '../paging/offset-page.ts';
import type { Resolver } from './resolver.ts';

/** A page of the payments that wait, the newest first: those of the directions that the caller may see. */
export const listPendingPayments: Resolver<'listPendingPayments'> = async (call) => {
  const { world, now, caller, subject, query } = call;
  const { direction, type } = query;
  const { id } = subject.wallet;
  if (direction) needDirectionScope(caller, subject, direction);
  const wanted = (one: 'in' | 'out') => (direction ?? one) === one && maySee(subject, one);
  const payments = [
    ...(wanted('in') ? await incomingPayments(world, id, now) : []),
    ...(wanted('out') ? await outgoingPayments(world, id, now) : []),
  ]
    .filter((payment) => (type ?? payment.type) === payment.type)
    .toSorted((left, right) => right.date - left.date || right.id - left.id);
  const { rows, metadata } = offsetPage(payments, query);
  return {
    pending_payments: await Promise.all(rows.map((payment) => toPendingPayment(world, payment, id, now))),
    _metadata: metadata,
  };
};
