import type { Payee, StatementQuery, StatementRecord, StatementSlice } from '../statement-record.ts';
import { PlaceLists, type Places } from './place-lists.ts';
import { Selection } from './selection.ts';
import { StatementTable } from './statement-table.ts';

/**
 * The statements of one wallet, by date and id, with lists of places by currency and direction. Pages are found by binary search.
 */
export class StatementIndex {
  #table = new StatementTable();
  #lists = new PlaceLists();

  /** @param rows - Statements in any order; oldest first is fastest. */
  constructor(rows: Iterable<StatementRecord> = []) {
    for (const row of rows) this.add(row);
  }

  /** Returns an independent copy. */
  copy(): StatementIndex {
    const copy = new StatementIndex();
    copy.#table = this.#table.copy();
    copy.#lists = this.#lists.copy();
    return copy;
  }

  /** The number of statements. */
  get length(): number {
    return this.#table.length;
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

  /**
   * Iterates over all statements, oldest first.
   *
   * @yields Statements.
   */
  *rows(): Generator<StatementRecord> {
    for (let place = 0; place < this.#table.length; place++) yield this.#table.rowAt(place);
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

  /** Returns the payees of the wallet. */
  payees(): readonly Payee[] {
    const places = this.#lists.for({ direction: 'out' })?.[0]?.between(0, this.#table.length);
    return places ? tallyPayees(this.#table, places) : [];
  }

  /** Returns the page as ranks in the selection (the newest row has rank 0): the first rank, and the one after the last. */
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

/** Counts the other parties of the rows at places in ascending order. */
export function tallyPayees(table: StatementTable, places: Places): readonly Payee[] {
  const counts = new Map<number, { count: number; latest: number }>();
  for (let index = 0; index < places.length; index++) {
    const place = places.at(index);
    const party = table.otherPartyNumberAt(place);
    const tally = counts.get(party);
    const latest = table.dateAt(place);
    if (!tally) counts.set(party, { count: 1, latest });
    else {
      tally.count += 1;
      tally.latest = latest;
    }
  }
  return [...counts].flatMap(([number, tally]) => {
    const party = table.otherParty(number);
    return party ? [{ party, ...tally }] : [];
  });
}

const [unknown, absent, present] = [0, 1, 2];

/** Returns a test whether the details of a row contain a text, regardless of case. */
export function containing(text: string, table: StatementTable): (place: number) => boolean {
  const sought = text.toLowerCase();
  // The same details come again and again: each is searched once.
  const found = new Uint8Array(table.detailsCount);
  return (place) => {
    const details = table.detailsAt(place);
    if (found[details] === unknown) {
      found[details] = table.detailsText(details).toLowerCase().includes(sought) ? present : absent;
    }
    return found[details] === present;
  };
}
