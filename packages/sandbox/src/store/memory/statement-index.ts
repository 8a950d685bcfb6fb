import type {
  StatementPosition,
  StatementQuery,
  StatementRecord,
  StatementSlice,
} from '../statement-record.ts';
import { lowerBound } from './lower-bound.ts';
import { Selection } from './selection.ts';

/**
 * The statements of one wallet, sorted by date and id, with a list of places for each currency and direction. Any page of any
 * selection is found by binary search.
 */
export class StatementIndex {
  #rows: StatementRecord[];
  #places = new Map<string, number[]>();

  constructor(rows: readonly StatementRecord[]) {
    this.#rows = rows.toSorted(compare);
    this.#indexPlaces();
  }

  /** An index that changes on its own. */
  copy(): StatementIndex {
    const copy = new StatementIndex([]);
    copy.#rows = [...this.#rows];
    copy.#places = new Map([...this.#places].map(([key, places]) => [key, [...places]]));
    return copy;
  }

  add(row: StatementRecord): void {
    const last = this.#rows.at(-1);
    if (last === undefined || compare(last, row) < 0) {
      this.#rows.push(row);
      this.#indexPlace(row, this.#rows.length - 1);
      return;
    }
    this.#rows.splice(this.#placeOf(row), 0, row);
    this.#indexPlaces();
  }

  remove(row: StatementRecord): void {
    this.#rows.splice(this.#placeOf(row), 1);
    this.#indexPlaces();
  }

  select(query: StatementQuery): StatementSlice {
    const { from, to, start, limit, text } = query;
    const low = from === undefined ? 0 : lowerBound(this.#rows, ({ date }) => date < from);
    const high = to === undefined ? this.#rows.length : lowerBound(this.#rows, ({ date }) => date <= to);
    let selection = new Selection(low, Math.max(low, high), this.#listsFor(query));
    if (text !== undefined) selection = selection.filter(this.#containing(text));

    const [first, end] = pageOf(start, limit, selection, (position) => this.#placeOf(position));
    const rows = selection.newestFirst(first, end).flatMap((place) => this.#rows[place] ?? []);
    return { rows, total: selection.size, offset: first };
  }

  /** The lists that together hold what the query asks for; none when it asks for everything. */
  #listsFor({ currencies, direction }: StatementQuery): readonly number[][] | undefined {
    if (currencies === undefined && direction === undefined) return undefined;
    const wanted = currencies && new Set(currencies);
    return [...this.#places].flatMap(([key, places]) => {
      const [currency = '', its = ''] = key.split(' ');
      const fits = (wanted?.has(currency) ?? true) && (direction ?? its) === its;
      return fits ? [places] : [];
    });
  }

  #containing(text: string): (place: number) => boolean {
    const sought = text.toLowerCase();
    // The same details come again and again: each is searched once.
    const known = new Map<string, boolean>();
    return (place) => {
      const details = this.#rows[place]?.details ?? '';
      let found = known.get(details);
      if (found === undefined) known.set(details, (found = details.toLowerCase().includes(sought)));
      return found;
    };
  }

  #placeOf(position: StatementPosition): number {
    return lowerBound(this.#rows, (row) => compare(row, position) < 0);
  }

  #indexPlaces(): void {
    this.#places = new Map();
    for (const [place, row] of this.#rows.entries()) this.#indexPlace(row, place);
  }

  #indexPlace({ currency, direction }: StatementRecord, place: number): void {
    const key = `${currency} ${direction}`;
    const places = this.#places.get(key);
    if (places) places.push(place);
    else this.#places.set(key, [place]);
  }
}

const compare = (left: StatementPosition, right: StatementPosition): number =>
  left.date - right.date || left.id - right.id;

/** The page as ranks in the selection, the newest row being 0: the first one, and the one after the last. */
function pageOf(
  start: StatementQuery['start'],
  limit: number,
  selection: Selection,
  placeOf: (position: StatementPosition) => number,
): [first: number, end: number] {
  if ('offset' in start) return [start.offset, start.offset + limit];
  if ('after' in start) {
    const first = selection.size - selection.countBelow(placeOf(start.after));
    return [first, first + limit];
  }
  // Ids are whole numbers: what is not below the next id is newer than the row.
  const { date, id } = start.before;
  const end = selection.size - selection.countBelow(placeOf({ date, id: id + 1 }));
  return [Math.max(0, end - limit), end];
}
