import { invalidParameters } from '../core/refusal.ts';
import { toDecimal } from '../money/decimal.ts';
import { offsetPage } from '../paging/offset-page.ts';
import type { ReservationStatement } from '../store/entities.ts';
import type { ReservationRecord } from '../store/records.ts';
import type { Call, Resolver } from './resolver.ts';

/** A page of what is held in a wallet, the newest first unless another order is asked for. Pending payments have their own list. */
export const listReservationStatements: Resolver<'listReservationStatements'> = async (call) => {
  const { world, subject, query } = call;
  const reservations = await world.reservations.where('walletId', subject.wallet.id);
  const { rows, metadata } = offsetPage(reservations.toSorted(orderOf(query)), query);
  return { reservation_statements: rows.map(toReservationStatement), _metadata: metadata };
};

/** No source names the fields to order by: these two are ours. */
const orders = {
  date: (left: ReservationRecord, right: ReservationRecord) => left.date - right.date || left.id - right.id,
  amount: (left: ReservationRecord, right: ReservationRecord) =>
    Number(left.amount - right.amount) || left.id - right.id,
} as const;

type Query = Call<'listReservationStatements'>['query'];

function orderOf({ order_by: field = 'date', order_direction: direction = 'DESC' }: Query) {
  if (field !== 'date' && field !== 'amount') {
    throw invalidParameters({ order_by: [`Must be one of ${Object.keys(orders).join(', ')}`] });
  }
  const rising = orders[field];
  return (left: ReservationRecord, right: ReservationRecord) =>
    direction === 'ASC' ? rising(left, right) : rising(right, left);
}

const toReservationStatement = (reservation: ReservationRecord): ReservationStatement => ({
  type: 'transfer',
  amount: Number(reservation.amount),
  amount_decimal: toDecimal(reservation.amount),
  currency: reservation.currency,
  details: reservation.details,
  reference_number: reservation.referenceNumber,
  date: reservation.date,
  direction: 'out',
  transfer_id: reservation.transferId,
  other_party: reservation.otherParty,
});
