import type { PendingPaymentRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { isWaiting } from './pending-payment.ts';

/** The payments that wait to leave a wallet. Their money is reserved in it. */
export const outgoingPayments = async (
  { pendingPayments }: World,
  walletId: number,
  now: number,
): Promise<readonly PendingPaymentRecord[]> =>
  (await pendingPayments.where('senderWalletId', walletId)).filter((payment) => isWaiting(payment, now));

/** The payments that wait to come into a wallet. */
export const incomingPayments = async (
  { pendingPayments }: World,
  walletId: number,
  now: number,
): Promise<readonly PendingPaymentRecord[]> =>
  (await pendingPayments.where('receiverWalletId', walletId)).filter((payment) => isWaiting(payment, now));
