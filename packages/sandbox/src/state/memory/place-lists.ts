import type { StatementQuery, StatementRecord } from '../statement-record.ts';
import { Column } from './column.ts';

/** Places of rows in a table, in ascending order. They are valid until the next change. */
export class Places {
  readonly length: number;
  readonly #column: Column<number>;
  readonly #first: number;

  constructor(column: Column<number>, first = 0, end = column.length) {
    this.#column = column;
    this.#first = first;
    this.length = end - first;
  }

  at(index: number): number {
    return this.#column.at(this.#first + index);
  }

  /** Counts the places below a bound between two indexes. */
  countBelow(bound: number, from = 0, to = this.length): number {
    return this.#column.countBelow(bound, this.#first + from, this.#first + to);
  }
}

/** The places of the rows of one kind, updated when rows are inserted and removed. */
class PlaceList {
  #places = newColumn();

  /** Returns the places between two bounds. */
  between(low: number, high: number): Places {
    return new Places(this.#places, this.#indexOf(low), this.#indexOf(high));
  }

  /** Adds a place. When a row is inserted between others, call {@link move} first. */
  add(place: number): void {
    this.#places.insert(this.#indexOf(place), place);
  }

  /** Removes a place. */
  remove(place: number): void {
    this.#places.remove(this.#indexOf(place));
  }

  /** Moves the places from a place on, one up or down. */
  move(from: number, by: 1 | -1): void {
    const places = this.#places;
    for (let index = this.#indexOf(from); index < places.length; index++) {
      places.set(index, places.at(index) + by);
    }
  }

  /** Returns an independent copy. */
  copy(): PlaceList {
    const copy = new PlaceList();
    copy.#places = this.#places.copy();
    return copy;
  }

  #indexOf(place: number): number {
    const { length } = this.#places;
    // Most rows come at the end.
    if (length === 0 || this.#places.at(length - 1) < place) return length;
    return this.#places.countBelow(place, 0, length);
  }
}

/** Creates a list from places in ascending order. */
export function placesOf(rising: readonly number[]): Places {
  const column = newColumn();
  for (const place of rising) column.insert(column.length, place);
  return new Places(column);
}

const newColumn = (): Column<number> => new Column<number>((length) => new Uint32Array(length));

/** Lists by currency, and one for all currencies. */
type ByCurrency = Map<string | undefined, PlaceList>;

/** The places of a wallet's statements by currency, by direction and by both, so that most queries read a single list. */
export class PlaceLists {
  #any: ByCurrency = new Map();
  #in: ByCurrency = new Map();
  #out: ByCurrency = new Map();

  /** Returns the lists that together contain the rows of a query; `undefined` when it selects every currency and direction. */
  for({
    currencies,
    direction,
  }: Pick<StatementQuery, 'currencies' | 'direction'>): readonly PlaceList[] | undefined {
    if (currencies === undefined && direction === undefined) return undefined;
    const lists = direction === undefined ? this.#any : direction === 'in' ? this.#in : this.#out;
    return [...new Set(currencies ?? [undefined])].flatMap((currency) => lists.get(currency) ?? []);
  }

  /** Adds a row at a place, and moves the rows behind it. */
  insert(place: number, row: StatementRecord, isLast: boolean): void {
    if (!isLast) this.#move(place, 1);
    for (const list of this.#listsOf(row)) list.add(place);
  }

  /** Removes the row at a place, and moves the rows behind it. */
  remove(place: number, row: StatementRecord): void {
    for (const list of this.#listsOf(row)) list.remove(place);
    this.#move(place, -1);
  }

  /** Returns an independent copy. */
  copy(): PlaceLists {
    const copy = new PlaceLists();
    copy.#any = copyOf(this.#any);
    copy.#in = copyOf(this.#in);
    copy.#out = copyOf(this.#out);
    return copy;
  }

  #move(from: number, by: 1 | -1): void {
    for (const lists of [this.#any, this.#in, this.#out])
      for (const list of lists.values()) list.move(from, by);
  }

  #listsOf({ currency, direction }: StatementRecord): [PlaceList, PlaceList, PlaceList] {
    const directed = direction === 'in' ? this.#in : this.#out;
    return [listIn(this.#any, currency), listIn(directed, currency), listIn(directed, undefined)];
  }
}

function listIn(lists: ByCurrency, currency: string | undefined): PlaceList {
  let list = lists.get(currency);
  if (!list) lists.set(currency, (list = new PlaceList()));
  return list;
}

const copyOf = (lists: ByCurrency): ByCurrency =>
  new Map([...lists].map(([currency, list]) => [currency, list.copy()]));
