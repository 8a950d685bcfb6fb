import type { StatementQuery, StatementRecord } from '../statement-record.ts';
import { Column } from './column.ts';

/** Some rising places of rows in a table. They are good until the next change. */
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

  /** How many of those between two indexes are below a bound. */
  countBelow(bound: number, from = 0, to = this.length): number {
    return this.#column.countBelow(bound, this.#first + from, this.#first + to);
  }
}

/** The places of the rows of one kind, which follows rows that come and go. */
class PlaceList {
  #places = newColumn();

  /** The places from one up to another. */
  between(low: number, high: number): Places {
    return new Places(this.#places, this.#indexOf(low), this.#indexOf(high));
  }

  /** Adds a place; where a row came in between, {@link move} has made room for it. */
  add(place: number): void {
    this.#places.insert(this.#indexOf(place), place);
  }

  /** Takes a place out. */
  remove(place: number): void {
    this.#places.remove(this.#indexOf(place));
  }

  /** Follows rows that moved: those from a place on, one up or down. */
  move(from: number, by: 1 | -1): void {
    const places = this.#places;
    for (let index = this.#indexOf(from); index < places.length; index++) {
      places.set(index, places.at(index) + by);
    }
  }

  /** A list that changes on its own. */
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

/** A list of places that were found otherwise, rising. */
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

  /** The lists that together hold what a query asks for; none when it asks for every currency and direction. */
  for({
    currencies,
    direction,
  }: Pick<StatementQuery, 'currencies' | 'direction'>): readonly PlaceList[] | undefined {
    if (currencies === undefined && direction === undefined) return undefined;
    const lists = direction === undefined ? this.#any : direction === 'in' ? this.#in : this.#out;
    return [...new Set(currencies ?? [undefined])].flatMap((currency) => lists.get(currency) ?? []);
  }

  /** Follows a row that comes to a place, with rows behind it or without. */
  insert(place: number, row: StatementRecord, isLast: boolean): void {
    if (!isLast) this.#move(place, 1);
    for (const list of this.#listsOf(row)) list.add(place);
  }

  /** Follows a row that leaves a place. */
  remove(place: number, row: StatementRecord): void {
    for (const list of this.#listsOf(row)) list.remove(place);
    this.#move(place, -1);
  }

  /** Lists that change on their own. */
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
