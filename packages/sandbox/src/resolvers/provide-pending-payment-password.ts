import { Refusal } from '../core/refusal.ts';
import { equalText } from '../mac/equal-text.ts';
import { findPayment, invalidState } from '../payments/find-payment.ts';
import { directionFor } from '../payments/pending-payment.ts';
import { releasePayment } from '../payments/release-payment.ts';
import { toPendingPayment } from '../payments/to-pending-payment.ts';
import type { Resolver } from './resolver.ts';

/** Wrong passwords that a payment takes before it takes none any more; no source states a number. */
const attempts = 5;

/** Lets an incoming payment in, for the password that its sender chose. */
export const providePendingPaymentPassword: Resolver<'providePendingPaymentPassword'> = async (call) => {
  const { world, now, subject, body } = call;
  const { id } = subject.wallet;
  const payment = await findPayment(call);
  if (directionFor(payment, id) === 'out')
    throw invalidState('Only the receiver of a payment gives its password');
  if (payment.wrongPasswords >= attempts) throw invalidState('Too many wrong passwords were given');
  if (!equalText(payment.password, body.password)) {
    await world.pendingPayments.put({ ...payment, wrongPasswords: payment.wrongPasswords + 1 });
    throw new Refusal(400, 'invalid_password', 'The password does not release the payment');
  }
  return toPendingPayment(world, await releasePayment(world, payment, now), id, now);
};
