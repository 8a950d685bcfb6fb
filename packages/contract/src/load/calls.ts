import type { Wallet } from '@litas/client';

/** The caller, and the results that were acknowledged to it. */
export interface Actors {
  readonly ona: Wallet;
  readonly mantas: Wallet;
  readonly noted: Noted;
}

/** Attempted and acknowledged changes. An unacknowledged change may or may not have happened. */
export interface Noted {
  readonly registered: string[];
  readonly descriptions: { text: string; acknowledged: boolean }[];
  readonly cancelled: number[];
}

type MakeCall = (actors: Actors, number: number) => Promise<unknown>;

const mine = { walletId: 'me' } as const;

const reads: readonly MakeCall[] = [
  ({ ona }) => ona.getUser({ userId: 'me' }),
  ({ ona }) => ona.getWallet(mine),
  ({ ona }) => ona.getWalletBalance(mine),
  ({ ona }) => ona.listStatements({ ...mine, limit: 10 }),
  ({ ona }) => ona.listPendingPayments(mine),
  ({ mantas }) => mantas.listPendingPayments(mine),
  ({ ona }) => ona.listWallets({ userId: 'me' }),
];

const writes: readonly MakeCall[] = [
  async ({ ona, noted }, number) => {
    const entry = { text: `Savings ${number}`, acknowledged: false };
    noted.descriptions.push(entry);
    await ona.updateWalletDescription({ ...mine, description: entry.text });
    entry.acknowledged = true;
  },
  async ({ ona, noted }, number) => {
    const email = `person.${number}@example.org`;
    await ona.registerUser({ email });
    noted.registered.push(email);
  },
  ({ ona }) => ona.providePendingPaymentPassword({ ...mine, paymentId: 778, password: 'cherry-7' }),
  ({ mantas }) => mantas.providePendingPaymentPassword({ ...mine, paymentId: 779, password: 'plum-4' }),
  async ({ ona, noted }) => {
    await ona.cancelPendingPayment({ ...mine, paymentId: 779 });
    noted.cancelled.push(779);
  },
  async ({ mantas, noted }) => {
    await mantas.cancelPendingPayment({ ...mine, paymentId: 777 });
    noted.cancelled.push(777);
  },
];

/** Chooses a call: four of five only read. */
export function chooseCall(random: () => number): MakeCall {
  const list = random() < 0.8 ? reads : writes;
  return list[Math.floor(random() * list.length)] ?? (() => Promise.resolve());
}
