import type { Payee, StatementQuery, StatementRecord, StatementSlice } from '../statement-record.ts';
import { PlaceLists } from './place-lists.ts';
import { Selection } from './selection.ts';
import { StatementTable } from './statement-table.ts';
import { tallyPayees } from './tally-payees.ts';
import { containing } from './text-search.ts';

/**
 * The statements of one wallet, by date and id, with lists of places by currency and direction. Any page of any selection is found
 * by binary search.
 */
export class StatementIndex {
  #table = new StatementTable();
  #lists = new PlaceLists();

  /** @param rows - Statements, best the earliest first. */
  constructor(rows: Iterable<StatementRecord> = []) {
    for (const row of rows) this.add(row);
  }

  /** An index that changes on its own. */
  copy(): StatementIndex {
    const copy = new StatementIndex();
    copy.#table = this.#table.copy();
    copy.#lists = this.#lists.copy();
    return copy;
  }

  add(row: StatementRecord): void {
    const place = this.#table.placeOf(row);
    this.#lists.insert(place, row, place === this.#table.length);
    this.#table.insert(place, row);
  }

  remove(row: StatementRecord): void {
    const place = this.#table.placeOf(row);
    this.#table.remove(place);
    this.#lists.remove(place, row);
  }

  select(query: StatementQuery): StatementSlice {
    const { from, to, text } = query;
    const low = from === undefined ? 0 : this.#table.placeOfDate(from);
    // Dates are whole numbers: what is not before the next one is later than the last.
    const high = to === undefined ? this.#table.length : Math.max(low, this.#table.placeOfDate(to + 1));
    const lists = this.#lists.for(query)?.map((list) => list.between(low, high));
    let selection = new Selection(low, high, lists);
    if (text !== undefined) selection = selection.filter(containing(text, this.#table));

    const [first, end] = this.#pageOf(query, selection);
    const rows = selection.newestFirst(first, end).map((place) => this.#table.rowAt(place));
    return { rows, total: selection.size, offset: first };
  }

  /** Whom the wallet has paid. */
  payees(): readonly Payee[] {
    const places = this.#lists.for({ direction: 'out' })?.[0]?.between(0, this.#table.length);
    return places ? tallyPayees(this.#table, places) : [];
  }

  /** The page as ranks in the selection, the newest row being 0: the first one, and the one after the last. */
  #pageOf({ start, limit }: StatementQuery, selection: Selection): [first: number, end: number] {
    if ('offset' in start) return [start.offset, start.offset + limit];
    if ('after' in start) {
      const first = selection.size - selection.countBelow(this.#table.placeOf(start.after));
      return [first, first + limit];
    }
    // Ids are whole numbers: what is not below the next id is newer than the row.
    const { date, id } = start.before;
    const end = selection.size - selection.countBelow(this.#table.placeOf({ date, id: id + 1 }));
    return [Math.max(0, end - limit), end];
  }
}
