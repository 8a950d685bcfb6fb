import { centsToDecimal } from '@litas/client/money';
import { readCursor, toCursor, toStatement } from '../../domain/wallets/statements.ts';
import { invalidParameters } from '../../http/http-error.ts';
import type { ReservationStatement } from '../../state/entities.ts';
import type { ReservationRecord } from '../../state/records.ts';
import type { StatementQuery, StatementSlice } from '../../state/statement-record.ts';
import { defaultLimit, offsetPage } from '../paging.ts';
import type { Call, Resolver } from '../resolver.ts';

/** Seconds of history that the scope `recent_statements` reveals: 30 days. No source states it. */
const recentSpan = 30 * 86_400;

/** Returns a page of a wallet's statements, newest first. */
export const listStatements: Resolver<'listStatements'> = (call) => {
  const { world, subject, query } = call;
  const { limit = defaultLimit, direction, text, to } = query;
  const from = earliest(call);
  const slice = world.statements.select(subject.wallet.id, {
    limit,
    start: startOf(query),
    ...(query.currency !== undefined && { currencies: query.currency.split(',') }),
    ...(direction && { direction }),
    ...(text !== undefined && { text }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  return {
    statements: slice.rows.map((row) => toStatement(row, subject.wallet)),
    _metadata: metadataOf(slice, limit),
  };
};

type Query = Call<'listStatements'>['query'];

function startOf({ offset, after, before }: Query): StatementQuery['start'] {
  if (after !== undefined) return { after: positionOf('after', after) };
  if (before !== undefined) return { before: positionOf('before', before) };
  return { offset: offset ?? 0 };
}

function positionOf(name: string, cursor: string) {
  const position = readCursor(cursor);
  if (!position) throw invalidParameters({ [name]: ['Is not a cursor of this API'] });
  return position;
}

/** Returns the earliest date that the caller may see, which depends on the scope. */
function earliest({ subject, query: { from }, now }: Call<'listStatements'>): number | undefined {
  return subject.scopes.has('statements') ? from : Math.max(from ?? 0, now - recentSpan);
}

function metadataOf({ rows, total, offset }: StatementSlice, limit: number) {
  const [first] = rows;
  const last = rows.at(-1);
  return {
    total,
    offset,
    limit,
    has_next: offset + rows.length < total,
    has_previous: offset > 0,
    cursors: { ...(first && { before: toCursor(first) }), ...(last && { after: toCursor(last) }) },
  };
}

/** Returns a page of the reservations of a wallet, by default newest first. Pending payments have their own list. */
export const listReservationStatements: Resolver<'listReservationStatements'> = (call) => {
  const { world, subject, query } = call;
  const reservations = world.reservations.where('walletId', subject.wallet.id);
  const { rows, metadata } = offsetPage(reservations.toSorted(orderOf(query)), query);
  return { reservation_statements: rows.map(toReservationStatement), _metadata: metadata };
};

/** Fields to order by. No source states them. */
const orders = {
  date: (left: ReservationRecord, right: ReservationRecord) => left.date - right.date || left.id - right.id,
  amount: (left: ReservationRecord, right: ReservationRecord) =>
    Number(left.amount - right.amount) || left.id - right.id,
} as const;

type ReservationQuery = Call<'listReservationStatements'>['query'];

function orderOf({ order_by: field = 'date', order_direction: direction = 'DESC' }: ReservationQuery) {
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
  amount_decimal: centsToDecimal(reservation.amount),
  currency: reservation.currency,
  details: reservation.details,
  reference_number: reservation.referenceNumber,
  date: reservation.date,
  direction: 'out',
  transfer_id: reservation.transferId,
  other_party: reservation.otherParty,
});
