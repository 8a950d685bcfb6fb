import {
  directionFor,
  findPayment,
  incomingPayments,
  isCancelable,
  maySee,
  needDirectionScope,
  outgoingPayments,
  toPendingPayment,
  releasePasswordOf,
} from '../../domain/payments/pending-payments.ts';
import { releasePayment } from '../../domain/payments/release-payment.ts';
import { equalText } from '../../http/equal-text.ts';
import { invalidState, HttpError } from '../../http/http-error.ts';
import { offsetPage } from '../paging.ts';
import type { Resolver } from '../resolver.ts';

/** Returns a page of pending payments, newest first, in the directions that the caller may see. */
export const listPendingPayments: Resolver<'listPendingPayments'> = async (call) => {
  const { world, now, caller, subject, query } = call;
  const { direction, type } = query;
  const { id } = subject.wallet;
  if (direction) needDirectionScope(caller, subject, direction);
  const wanted = (one: 'in' | 'out') => (direction ?? one) === one && maySee(subject, one);
  const payments = [
    ...(wanted('in') ? incomingPayments(world, id, now) : []),
    ...(wanted('out') ? outgoingPayments(world, id, now) : []),
  ]
    .filter((payment) => (type ?? payment.type) === payment.type)
    .toSorted((left, right) => right.date - left.date || right.id - left.id);
  const { rows, metadata } = offsetPage(payments, query);
  return {
    pending_payments: await Promise.all(rows.map((payment) => toPendingPayment(world, payment, id, now))),
    _metadata: metadata,
  };
};

/** Cancels an outgoing or incoming payment. The money stays in the sender's wallet and is no longer reserved. */
export const cancelPendingPayment: Resolver<'cancelPendingPayment'> = async (call) => {
  const { world, now, subject } = call;
  const { id } = subject.wallet;
  const payment = findPayment(call);
  if (!isCancelable(payment, id, now)) throw invalidState('The payment cannot be cancelled');
  const cancelled = { ...payment, status: 'cancelled' } as const;
  world.pendingPayments.put(cancelled);
  return toPendingPayment(world, cancelled, id, now);
};

/** Number of wrong passwords after which a payment cannot be released. No source states it. */
const attempts = 5;

/** Releases an incoming payment with the password that its sender chose. */
export const providePendingPaymentPassword: Resolver<'providePendingPaymentPassword'> = async (call) => {
  const { world, now, subject, body } = call;
  const { id } = subject.wallet;
  const payment = findPayment(call);
  if (directionFor(payment, id) === 'out')
    throw invalidState('Only the receiver of a payment can release it with the password');
  if (payment.wrongPasswords >= attempts) throw invalidState('Too many wrong passwords');
  if (!equalText(await releasePasswordOf(world, payment), body.password)) {
    world.pendingPayments.put({ ...payment, wrongPasswords: payment.wrongPasswords + 1 });
    throw new HttpError(400, 'invalid_password', 'The password does not release the payment');
  }
  return toPendingPayment(world, releasePayment(world, payment, now), id, now);
};
