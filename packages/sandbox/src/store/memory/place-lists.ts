import type { StatementQuery, StatementRecord } from '../statement-record.ts';
import { PlaceList } from './place-list.ts';

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
