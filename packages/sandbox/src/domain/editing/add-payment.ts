import { centsToDecimal } from '@litas/client/money';
import { zAddPaymentBody } from '../../generated/controls/zod.gen.ts';
import { invalidParameters, invalidState } from '../../http/http-error.ts';
import { checked } from '../../http/validate.ts';
import { otherPartySchema } from '../../seed/world-file/world-file-schema.ts';
import { timeSchema, toSeconds } from '../../state/clock.ts';
import type { OtherParty } from '../../state/entities.ts';
import { type Movement, type Party, pay } from '../../state/movement.ts';
import { nextId } from '../../state/sequences.ts';
import type { ScheduledStatementRecord } from '../../state/statement-record.ts';
import type { World } from '../../state/store.ts';
import { freeId } from '../users/users.ts';
import { amountsIn, disposable } from '../wallets/amounts.ts';
import { theWallet } from './edit-wallets.ts';
import { bookMovement, partyOf } from '../payments/release-payment.ts';

/** A payment. At least one of `from` and `to` is required. */
export interface NewPayment {
  /** Id of the wallet that pays. @default another bank */
  readonly from?: number | undefined;
  /** Id of the wallet that receives the money. @default another bank */
  readonly to?: number | undefined;
  /** Cents. */
  readonly amount: number;
  readonly currency: string;
  /** @default none */
  readonly details?: string | undefined;
  /** Type of the statements. @default 'transfer' */
  readonly type?: string | undefined;
  readonly referenceNumber?: string | undefined;
  /** The party without a wallet in this world, as in the API. @default unknown */
  readonly otherParty?: OtherParty | undefined;
  /** Time of the world clock at which it is booked, in ISO 8601 with seconds and zone. @default now */
  readonly date?: string | undefined;
  /** The payment waits for seven days until the receiver enters this password. Needs two wallets. @default none */
  readonly password?: string | undefined;
  /** Whether the money of `from` is only reserved. @default false */
  readonly reserve?: boolean | undefined;
}

/** The state of a payment. */
export interface AddedPayment {
  /** Id of the transfer. */
  readonly transferId: number;
  readonly status: 'booked' | 'scheduled' | 'pending' | 'reserved' | 'cancelled';
}

/** Seconds for which a payment with a password waits, as in the seeded world. */
const waitingTime = 7 * 86_400;

/** A payment whose input is valid, with its parties. */
interface ReadPayment extends Omit<NewPayment, 'date' | 'amount' | 'otherParty'> {
  readonly amount: bigint;
  readonly details: string;
  /** Unix seconds; `undefined` for now. */
  readonly later: number | undefined;
  readonly sender: Party;
  readonly receiver: Party;
}

/** Adds a payment: booked now, scheduled, waiting for its password, or only reserved. */
export function addPayment(world: World, now: number, input: NewPayment): AddedPayment {
  const payment = readPayment(world, now, input);
  const { later, password, reserve } = payment;
  if (payment.from !== undefined && later === undefined) needMoney(world, now, payment.from, payment);
  const transferId = nextId(world, 'transfer');
  if (password !== undefined) addPending(world, now, payment, transferId);
  else if (reserve) addReservation(world, now, payment, transferId);
  else if (later === undefined) bookMovement(world, movementOf(payment, now), transferId);
  else schedule(world, movementOf(payment, later), transferId);
  return { transferId, status: statusOf(payment) };
}

function statusOf({ later, password, reserve }: ReadPayment): AddedPayment['status'] {
  if (password !== undefined) return 'pending';
  if (reserve) return 'reserved';
  return later === undefined ? 'booked' : 'scheduled';
}

function readPayment(world: World, now: number, input: NewPayment): ReadPayment {
  const { otherParty, amount, date, details = '', ...rest } = checked(zAddPaymentBody, input);
  const later = date === undefined ? undefined : toSeconds(Date.parse(checked(timeSchema(), date, 'date')));
  checkParts({ ...rest, later, now });
  const external: Party = {
    shown: otherParty === undefined ? {} : checked(otherPartySchema(), otherParty, 'otherParty'),
  };
  return {
    ...rest,
    amount: BigInt(amount),
    details,
    later,
    sender: partyAt(world, rest.from, external),
    receiver: partyAt(world, rest.to, external),
  };
}

function checkParts({
  from,
  to,
  password,
  reserve,
  later,
  now,
}: Pick<NewPayment, 'from' | 'to' | 'password' | 'reserve'> & {
  readonly later: number | undefined;
  readonly now: number;
}): void {
  const wrong = (field: string, message: string) => invalidParameters({ [field]: [message] });
  if (from === undefined && to === undefined) throw wrong('from', 'Is required if there is no `to`');
  if (from === to) throw wrong('to', 'Must be another wallet');
  if (later !== undefined && later <= now) throw wrong('date', 'Must be later than the world clock');
  if (later !== undefined && (password !== undefined || reserve === true))
    throw wrong('date', 'Cannot be combined with `password` or `reserve`');
  if (password !== undefined && reserve === true)
    throw wrong('reserve', 'Cannot be combined with `password`');
  if (password !== undefined && (from === undefined || to === undefined))
    throw wrong('password', 'Needs both `from` and `to`');
  if (reserve === true && from === undefined) throw wrong('reserve', 'Needs `from`');
}

function partyAt(world: World, walletId: number | undefined, external: Party): Party {
  if (walletId === undefined) return external;
  theWallet(world, walletId);
  return partyOf(world, walletId);
}

/**
 * Checks that a wallet has an amount at its disposal.
 *
 * @throws `HttpError` with 409.
 */
export function needMoney(
  world: World,
  now: number,
  walletId: number,
  { currency, amount }: { readonly currency: string; readonly amount: bigint },
): void {
  const left = disposable(amountsIn(world, walletId, now, currency));
  if (left >= amount) return;
  throw invalidState(`Wallet ${walletId} has only ${centsToDecimal(left)} ${currency} at its disposal`);
}

function movementOf(payment: ReadPayment, date: number): Movement {
  const { sender, receiver, amount, currency, details, type, referenceNumber } = payment;
  return pay(sender, receiver, {
    date,
    amount,
    currency,
    details,
    ...(type !== undefined && { type }),
    ...(referenceNumber !== undefined && { referenceNumber }),
  });
}

function schedule({ scheduledStatements }: World, movement: Movement, transferId: number): void {
  const { date, legs } = movement;
  const rows = legs.map((leg): ScheduledStatementRecord => ({ ...leg, date, transferId }));
  const all = [...scheduledStatements.get(), ...rows];
  scheduledStatements.set(all.toSorted((left, right) => left.date - right.date));
}

function addPending(world: World, now: number, payment: ReadPayment, transferId: number): void {
  const { from = 0, to = 0, amount, currency, details, password = '' } = payment;
  world.pendingPayments.put({
    id: freeId(world, 'pendingPayment', 'pendingPayments'),
    senderWalletId: from,
    receiverWalletId: to,
    amount,
    currency,
    details,
    type: 'password',
    password,
    date: now,
    validUntil: now + waitingTime,
    transferId,
    cancelableBy: ['sender', 'receiver'],
    wrongPasswords: 0,
    status: 'waiting',
  });
}

function addReservation(
  world: World,
  now: number,
  { from = 0, amount, currency, details, referenceNumber, receiver }: ReadPayment,
  transferId: number,
): void {
  world.reservations.put({
    id: freeId(world, 'reservation', 'reservations'),
    walletId: from,
    currency,
    amount,
    details,
    date: now,
    transferId,
    ...(referenceNumber !== undefined && { referenceNumber }),
    otherParty: receiver.shown,
  });
}
