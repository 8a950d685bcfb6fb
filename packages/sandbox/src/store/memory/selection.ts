import { boundIn } from './lower-bound.ts';

/** Some of the places from `low` up to `high`: all of them, or those in rising lists that share no place. */
export class Selection {
  /** How many places are selected. */
  readonly size: number;
  readonly #low: number;
  readonly #high: number;
  readonly #lists: readonly Uint32Array[] | undefined;

  constructor(low: number, high: number, lists?: readonly Uint32Array[]) {
    this.#low = low;
    this.#high = high;
    this.#lists = lists;
    this.size = lists?.reduce((sum, { length }) => sum + length, 0) ?? high - low;
  }

  /** How many of them are below a place. */
  countBelow(place: number): number {
    if (this.#lists === undefined) return Math.min(Math.max(place, this.#low), this.#high) - this.#low;
    let count = 0;
    for (const list of this.#lists) count += boundIn(list, place);
    return count;
  }

  /** The places with these ranks, counted from the highest place. */
  newestFirst(first: number, end: number): number[] {
    const wanted = Math.min(end, this.size) - first;
    if (wanted <= 0) return [];
    const rank = this.size - 1 - first;
    if (this.#lists === undefined)
      return Array.from({ length: wanted }, (_, step) => this.#low + rank - step);
    const [only] = this.#lists;
    if (only && this.#lists.length === 1) {
      return [...only.subarray(rank - wanted + 1, rank + 1)].toReversed();
    }
    return takeDown(this.#lists, this.#placeOfRank(rank), wanted);
  }

  /** The selection of those that also pass a test, which each of them is put to. */
  filter(test: (place: number) => boolean): Selection {
    const passed: number[] = [];
    const check = (place: number): void => void (test(place) && passed.push(place));
    if (this.#lists) for (const list of this.#lists) list.forEach(check);
    else for (let place = this.#low; place < this.#high; place++) check(place);
    return new Selection(this.#low, this.#high, [Uint32Array.from(passed).toSorted()]);
  }

  /** The place with as many selected places below it as the rank says. */
  #placeOfRank(rank: number): number {
    let low = this.#low;
    let high = this.#high - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.countBelow(middle + 1) <= rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Merges the lists downwards from a place. */
function takeDown(lists: readonly Uint32Array[], top: number, wanted: number): number[] {
  const heads = lists.map((list) => ({ list, next: boundIn(list, top + 1) - 1 }));
  const taken: number[] = [];
  while (taken.length < wanted) {
    let best = -1;
    let bestHead = heads[0];
    for (const head of heads) {
      const place = head.list[head.next] ?? -1;
      if (place > best) [best, bestHead] = [place, head];
    }
    if (best < 0 || !bestHead) break;
    taken.push(best);
    bestHead.next -= 1;
  }
  return taken;
}
