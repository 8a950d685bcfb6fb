import type { Account, Favourite, OtherParty } from '../../state/entities.ts';
import type {
  CardRecord,
  PendingPaymentRecord,
  ReservationRecord,
  WalletRecord,
} from '../../state/records.ts';
import type { Direction } from '../../state/statement-record.ts';
import type { World } from '../../state/store.ts';
import { directionFor, toOtherParty, releasePasswordOf } from '../payments/pending-payments.ts';
import { theUser } from './edit-users.ts';
import { amountsOf } from '../wallets/amounts.ts';
import { favouritesOf } from '../wallets/favourites.ts';
import { type ScheduledStatement, toScheduled } from './wallet-history.ts';
import { walletsOf } from '../wallets/wallets.ts';

/** A wallet with its contents. Amounts are in cents. */
export interface WalletState {
  readonly id: number;
  /** Id of the owner. */
  readonly user: number;
  /** All fields of the account, as in the API. */
  readonly account: Account;
  /** The printed barcode. */
  readonly barcode?: string;
  /** License plate of a vehicle that pays from the wallet. */
  readonly licencePlate?: string;
  /** Id of an NFC chip, in hexadecimal. */
  readonly nfc?: string;
  readonly balances: readonly WalletBalance[];
  /** Reserved money, newest first. */
  readonly reservations: readonly WalletReservation[];
  /** Payments with a password, newest first. */
  readonly pendingPayments: readonly WalletPendingPayment[];
  /** Statements that are booked later, earliest first. */
  readonly scheduled: readonly ScheduledStatement[];
  readonly cards: readonly Pick<CardRecord, 'issuer' | 'number' | 'status'>[];
  /** Frequent payees, the most frequent first. */
  readonly favourites: readonly Favourite[];
}

/** A balance in one currency, in cents. */
export interface WalletBalance {
  readonly currency: string;
  /** Amount before the first statement. */
  readonly opening: number;
  /** Present amount, including the reserved part. */
  readonly total: number;
  readonly reserved: number;
}

/** Reserved money. */
export interface WalletReservation {
  readonly transferId: number;
  readonly currency: string;
  /** Cents. */
  readonly amount: number;
  readonly details: string;
  /** World time in Unix seconds. */
  readonly date: number;
  readonly referenceNumber?: string;
  readonly otherParty?: OtherParty;
}

/** A payment with a password. */
export interface WalletPendingPayment {
  readonly id: number;
  readonly transferId: number;
  readonly direction: Direction;
  /** Id of the wallet of the sender. */
  readonly from: number;
  /** Id of the wallet of the receiver. */
  readonly to: number;
  readonly currency: string;
  /** Cents. */
  readonly amount: number;
  readonly details: string;
  /** Password that releases the payment. */
  readonly password: string;
  /** World time in Unix seconds. */
  readonly date: number;
  /** World time in Unix seconds. */
  readonly validUntil: number;
  readonly cancelableBy: readonly ('sender' | 'receiver')[];
  readonly wrongPasswords: number;
  readonly status: 'waiting' | 'expired' | 'released' | 'cancelled';
  /** The other party, as in the API. */
  readonly otherParty: OtherParty;
}

/** Filters wallets. */
export interface WalletFilter {
  /** Id of the owner. */
  readonly user?: number | undefined;
}

/** Returns the wallets of a world or of a user with their contents. */
export async function listWallets(
  world: World,
  now: number,
  { user }: WalletFilter = {},
): Promise<WalletState[]> {
  const owners = user === undefined ? world.users.list() : [theUser(world, user)];
  const states: WalletState[] = [];
  for (const owner of owners) {
    for (const wallet of walletsOf(world, owner)) states.push(await stateOf(world, now, wallet));
  }
  return states;
}

/** Returns a wallet with its contents. */
export async function stateOf(world: World, now: number, wallet: WalletRecord): Promise<WalletState> {
  const { id, ownerId, ...rest } = wallet;
  const reservations = world.reservations.where('walletId', id);
  const cards = world.cards.list().filter(({ walletId }) => walletId === id);
  const scheduled = world.scheduledStatements.get().filter(({ walletId }) => walletId === id);
  return {
    id,
    user: ownerId,
    ...rest,
    balances: balancesOf(world, now, id),
    reservations: reservations.toReversed().map(toReservation),
    pendingPayments: await paymentsOf(world, now, id),
    scheduled: scheduled.map(toScheduled),
    cards: cards.map(({ issuer, number, status }) => ({ issuer, number, status })),
    favourites: favouritesOf(world, wallet),
  };
}

function toReservation(record: ReservationRecord): WalletReservation {
  const { id: _, walletId: __, amount, ...reservation } = record;
  return { ...reservation, amount: Number(amount) };
}

function balancesOf(world: World, now: number, id: number): WalletBalance[] {
  const records = world.balances.where('walletId', id);
  return amountsOf(world, id, now).map(({ currency, total, reserved }) => ({
    currency,
    opening: Number(records.find((record) => record.currency === currency)?.opening ?? 0n),
    total: Number(total),
    reserved: Number(reserved),
  }));
}

async function paymentsOf(world: World, now: number, id: number): Promise<WalletPendingPayment[]> {
  const payments = [
    ...world.pendingPayments.where('senderWalletId', id),
    ...world.pendingPayments.where('receiverWalletId', id),
  ].toSorted((left, right) => right.date - left.date || right.id - left.id);
  return Promise.all(payments.map((payment) => toPayment(world, now, id, payment)));
}

async function toPayment(
  world: World,
  now: number,
  walletId: number,
  payment: PendingPaymentRecord,
): Promise<WalletPendingPayment> {
  const { senderWalletId: from, receiverWalletId: to, amount, status, type: _, ...rest } = payment;
  return {
    ...rest,
    from,
    to,
    password: await releasePasswordOf(world, payment),
    amount: Number(amount),
    direction: directionFor(payment, walletId),
    status: status === 'waiting' && now >= payment.validUntil ? 'expired' : status,
    otherParty: toOtherParty(world, payment, walletId),
  };
}
