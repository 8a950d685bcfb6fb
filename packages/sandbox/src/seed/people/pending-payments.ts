import type { PendingPaymentRecord } from '../../state/records.ts';
import { secondsOfDay } from './day.ts';

const common = {
  type: 'password',
  cancelableBy: ['sender'],
  wrongPasswords: 0,
  status: 'waiting',
} as const;

/** The pending payments of a new world. Each expires seven days after it was created. */
export const pendingPaymentsOf = (today: number): readonly PendingPaymentRecord[] =>
  [
    {
      id: 776,
      senderWalletId: 14503,
      receiverWalletId: 20115,
      amount: 18_000n,
      currency: 'PLN',
      details: 'Deposit for a birthday',
      password: 'poppy-9',
      date: today - 5 * secondsOfDay,
      transferId: 66_120_012,
      ...common,
    },
    {
      id: 777,
      senderWalletId: 20115,
      receiverWalletId: 14519,
      amount: 4_500n,
      currency: 'EUR',
      details: 'Thank you for the long evening',
      password: 'cinnamon-2',
      date: today - secondsOfDay,
      transferId: 66_120_013,
      ...common,
      cancelableBy: ['sender', 'receiver'] as const,
    },
    {
      id: 778,
      senderWalletId: 14503,
      receiverWalletId: 14471,
      amount: 2_500n,
      currency: 'EUR',
      details: 'My half of the present',
      password: 'cherry-7',
      date: today - 5_600,
      transferId: 66_120_018,
      ...common,
    },
    {
      id: 779,
      senderWalletId: 14471,
      receiverWalletId: 14519,
      amount: 600n,
      currency: 'EUR',
      details: 'Half of the tickets',
      password: 'plum-4',
      date: today - 3_600,
      transferId: 66_120_019,
      ...common,
    },
  ].map((payment) => ({ ...payment, validUntil: payment.date + 7 * secondsOfDay }));
