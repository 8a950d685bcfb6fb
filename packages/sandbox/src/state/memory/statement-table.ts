import type { OtherParty } from '../entities.ts';
import type { StatementPosition, StatementRecord } from '../statement-record.ts';
import { Column, Dictionary } from './column.ts';

const numbers = (): Column<number> => new Column<number>((length) => new Float64Array(length));
const places = (): Column<number> => new Column<number>((length) => new Uint32Array(length));

/** Statements by date and id, in columns: equal values are stored once, and row objects are created on access. */
export class StatementTable {
  #columns = {
    id: numbers(),
    date: numbers(),
    amount: new Column<bigint>((length) => new BigInt64Array(length)),
    /** `NaN` when there is none. */
    transferId: numbers(),
    incoming: new Column<number>((length) => new Uint8Array(length)),
    currency: places(),
    type: places(),
    details: places(),
    referenceNumber: places(),
    otherParty: places(),
  };
  #shared = {
    currency: new Dictionary<string>(),
    type: new Dictionary<string>(),
    details: new Dictionary<string>(),
    referenceNumber: new Dictionary<string>(),
    otherParty: new Dictionary<OtherParty>((party) => JSON.stringify(party)),
  };

  get length(): number {
    return this.#columns.id.length;
  }

  /** Returns the place of a row, or the place to insert it. */
  placeOf({ date, id }: StatementPosition): number {
    const { date: dates, id: ids } = this.#columns;
    // Most rows come at the end.
    const last = this.length - 1;
    if (last < 0 || dates.at(last) < date) return last + 1;
    return lowerBound(
      this.length,
      (place) => dates.at(place) < date || (dates.at(place) === date && ids.at(place) < id),
    );
  }

  /** Returns the place of the first row that is not before a date. */
  placeOfDate(date: number): number {
    return lowerBound(this.length, (place) => this.dateAt(place) < date);
  }

  dateAt(place: number): number {
    return this.#columns.date.at(place);
  }

  /** Returns the number of a row's details, below {@link detailsCount}. Rows with equal details have the same number. */
  detailsAt(place: number): number {
    return this.#columns.details.at(place);
  }

  get detailsCount(): number {
    return this.#shared.details.size;
  }

  detailsText(number: number): string {
    return this.#shared.details.valueOf(number) ?? '';
  }

  /** Returns the number of a row's other party. Rows with the same other party have the same number. */
  otherPartyNumberAt(place: number): number {
    return this.#columns.otherParty.at(place);
  }

  otherParty(number: number): OtherParty | undefined {
    return this.#shared.otherParty.valueOf(number);
  }

  rowAt(place: number): StatementRecord {
    const columns = this.#columns;
    const shared = this.#shared;
    const transferId = columns.transferId.at(place);
    const details = shared.details.valueOf(columns.details.at(place));
    const referenceNumber = shared.referenceNumber.valueOf(columns.referenceNumber.at(place));
    const otherParty = shared.otherParty.valueOf(columns.otherParty.at(place));
    return {
      id: columns.id.at(place),
      date: columns.date.at(place),
      amount: columns.amount.at(place),
      currency: shared.currency.valueOf(columns.currency.at(place)) ?? '',
      direction: columns.incoming.at(place) === 1 ? 'in' : 'out',
      type: shared.type.valueOf(columns.type.at(place)) ?? '',
      ...(details !== undefined && { details }),
      ...(!Number.isNaN(transferId) && { transferId }),
      ...(referenceNumber !== undefined && { referenceNumber }),
      ...(otherParty !== undefined && { otherParty }),
    };
  }

  insert(place: number, row: StatementRecord): void {
    const columns = this.#columns;
    const shared = this.#shared;
    columns.id.insert(place, row.id);
    columns.date.insert(place, row.date);
    columns.amount.insert(place, row.amount);
    columns.transferId.insert(place, row.transferId ?? Number.NaN);
    columns.incoming.insert(place, row.direction === 'in' ? 1 : 0);
    columns.currency.insert(place, shared.currency.numberOf(row.currency));
    columns.type.insert(place, shared.type.numberOf(row.type));
    columns.details.insert(place, shared.details.numberOf(row.details));
    columns.referenceNumber.insert(place, shared.referenceNumber.numberOf(row.referenceNumber));
    columns.otherParty.insert(place, shared.otherParty.numberOf(row.otherParty));
  }

  remove(place: number): void {
    for (const column of Object.values(this.#columns)) column.remove(place);
  }

  /** Returns an independent copy. */
  copy(): StatementTable {
    const copy = new StatementTable();
    const { id, date, amount, transferId, incoming, currency, type, details, referenceNumber, otherParty } =
      this.#columns;
    copy.#columns = {
      id: id.copy(),
      date: date.copy(),
      amount: amount.copy(),
      transferId: transferId.copy(),
      incoming: incoming.copy(),
      currency: currency.copy(),
      type: type.copy(),
      details: details.copy(),
      referenceNumber: referenceNumber.copy(),
      otherParty: otherParty.copy(),
    };
    copy.#shared = this.#shared;
    return copy;
  }
}

/** Returns the first index for which `isBefore` returns false, in a sorted list of this length; the length when there is none. */
function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
