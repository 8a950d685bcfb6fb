import type { Direction, StatementQuery, StatementRecord } from '../statement-record.ts';
import { PlaceList } from './place-list.ts';

/** The places of a wallet's statements by currency, by direction and by both, so that most queries read a single list. */
export class PlaceLists {
  #lists = new Map<string, PlaceList>();

  /** The lists that together hold what a query asks for; none when it asks for every currency and direction. */
  for({
    currencies,
    direction,
  }: Pick<StatementQuery, 'currencies' | 'direction'>): readonly PlaceList[] | undefined {
    if (currencies === undefined && direction === undefined) return undefined;
    const keys = new Set(currencies ?? ['']);
    return [...keys].flatMap((currency) => this.#lists.get(keyOf(currency, direction)) ?? []);
  }

  /** Follows a row that comes to a place. */
  insert(place: number, row: StatementRecord, isLast: boolean): void {
    if (!isLast) for (const list of this.#lists.values()) list.move(place, 1);
    for (const key of keysOf(row)) {
      let list = this.#lists.get(key);
      if (!list) this.#lists.set(key, (list = new PlaceList()));
      list.add(place);
    }
  }

  /** Follows a row that leaves a place. */
  remove(place: number, row: StatementRecord): void {
    for (const key of keysOf(row)) this.#lists.get(key)?.remove(place);
    for (const list of this.#lists.values()) list.move(place, -1);
  }

  /** Lists that change on their own. */
  copy(): PlaceLists {
    const copy = new PlaceLists();
    copy.#lists = new Map([...this.#lists].map(([key, list]) => [key, list.copy()]));
    return copy;
  }
}

const keysOf = ({ currency, direction }: StatementRecord): string[] => [
  keyOf(currency, undefined),
  keyOf(currency, direction),
  keyOf('', direction),
];

const keyOf = (currency: string, direction: Direction | undefined): string =>
  `${currency} ${direction ?? ''}`;
