import { centsToDecimal } from '@litas/client/money';
import type { Subject } from '../../auth/access/authorize.ts';
import { type Caller, scopeMissing } from '../../auth/access/caller.ts';
import { forbidden, invalidState, notFound } from '../../http/http-error.ts';
import type { OtherParty, PendingPayment } from '../../state/entities.ts';
import { derivedPassword } from '../../state/private-world.ts';
import type { PendingPaymentRecord, WalletRecord } from '../../state/records.ts';
import type { Direction } from '../../state/statement-record.ts';
import type { World } from '../../state/store.ts';
import { partyOf } from './release-payment.ts';

/** Whether a payment still waits at a time of the world clock, in Unix seconds. */
export const isWaiting = ({ status, validUntil }: PendingPaymentRecord, now: number): boolean =>
  status === 'waiting' && now < validUntil;

/** Returns the direction of a payment for a wallet. */
export const directionFor = ({ receiverWalletId }: PendingPaymentRecord, walletId: number): Direction =>
  receiverWalletId === walletId ? 'in' : 'out';

/** Whether the owner of a wallet may cancel a payment that belongs to it. */
export function isCancelable(payment: PendingPaymentRecord, walletId: number, now: number): boolean {
  const side = directionFor(payment, walletId) === 'in' ? 'receiver' : 'sender';
  return isWaiting(payment, now) && payment.cancelableBy.includes(side);
}

/** Returns the outgoing pending payments of a wallet. Their money is reserved in it. */
export const outgoingPayments = (
  { pendingPayments }: World,
  walletId: number,
  now: number,
): readonly PendingPaymentRecord[] =>
  pendingPayments.where('senderWalletId', walletId).filter((payment) => isWaiting(payment, now));

/** Returns the incoming pending payments of a wallet. */
export const incomingPayments = (
  { pendingPayments }: World,
  walletId: number,
  now: number,
): readonly PendingPaymentRecord[] =>
  pendingPayments.where('receiverWalletId', walletId).filter((payment) => isWaiting(payment, now));

const scopeOf = { in: 'incoming_payments', out: 'outgoing_payments' } as const;

/** Whether the caller may see the pending payments of one direction. */
export const maySee = ({ scopes }: Subject, direction: Direction): boolean => scopes.has(scopeOf[direction]);

/** Checks that the caller may see the pending payments of one direction. */
export function needDirectionScope(caller: Caller, subject: Subject, direction: Direction): void {
  if (!maySee(subject, direction)) throw forbidden(scopeMissing(caller, [scopeOf[direction]]));
}

/** Finds the pending payment in a path, and checks that the caller may see it and that it is still pending. */
export function findPayment({
  world,
  now,
  caller,
  subject,
  path,
}: {
  readonly world: World;
  /** World clock, Unix seconds. */
  readonly now: number;
  readonly caller: Caller;
  readonly subject: Subject & { readonly wallet: WalletRecord };
  readonly path: { readonly paymentId: number };
}): PendingPaymentRecord {
  const { wallet } = subject;
  const payment = world.pendingPayments.get(path.paymentId);
  if (!payment || (payment.senderWalletId !== wallet.id && payment.receiverWalletId !== wallet.id)) {
    throw notFound(`Wallet ${wallet.id} has no pending payment ${path.paymentId}`);
  }
  needDirectionScope(caller, subject, directionFor(payment, wallet.id));
  if (!isWaiting(payment, now)) throw invalidState(endings[payment.status]);
  return payment;
}

/** What a payment that no longer waits has become. */
export const endings: Readonly<Record<PendingPaymentRecord['status'], string>> = {
  waiting: 'The payment has expired',
  released: 'The payment has already been released',
  cancelled: 'The payment has already been cancelled',
};

/** Returns the password that releases a payment. */
export const releasePasswordOf = async (
  world: World,
  { id, password }: PendingPaymentRecord,
): Promise<string> => password ?? derivedPassword(world, `payment ${id}`);

/** Converts a payment to the API's shape. Only the sender gets the password, and only while the payment is pending. */
export async function toPendingPayment(
  world: World,
  payment: PendingPaymentRecord,
  walletId: number,
  now: number,
): Promise<PendingPayment> {
  const direction = directionFor(payment, walletId);
  const waiting = isWaiting(payment, now);
  return {
    id: payment.id,
    amount: Number(payment.amount),
    amount_decimal: centsToDecimal(payment.amount),
    currency: payment.currency,
    details: payment.details,
    direction,
    type: payment.type,
    cancelable: isCancelable(payment, walletId, now),
    date: payment.date,
    ...(waiting && { valid_until: payment.validUntil }),
    ...(waiting && direction === 'out' && { password: await releasePasswordOf(world, payment) }),
    transfer_id: payment.transferId,
    other_party: toOtherParty(world, payment, walletId),
  };
}

/** Returns the other party of a payment as a wallet sees it. */
export function toOtherParty(world: World, payment: PendingPaymentRecord, walletId: number): OtherParty {
  const { senderWalletId, receiverWalletId } = payment;
  const other = directionFor(payment, walletId) === 'in' ? senderWalletId : receiverWalletId;
  return partyOf(world, other).shown;
}
