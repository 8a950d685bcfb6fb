import { lowerBound } from './lower-bound.ts';

/** Some of the places from `low` up to `high`: all of them, or those in any of some sorted lists that share no place. */
export class Selection {
  readonly #low: number;
  readonly #high: number;
  readonly #lists: readonly (readonly number[])[] | undefined;

  constructor(low: number, high: number, lists?: readonly (readonly number[])[]) {
    this.#low = low;
    this.#high = high;
    this.#lists = lists;
  }

  /** How many places are selected. */
  get size(): number {
    return this.countBelow(this.#high);
  }

  /** How many of them are below a place. */
  countBelow(place: number): number {
    const bound = Math.min(Math.max(place, this.#low), this.#high);
    if (this.#lists === undefined) return bound - this.#low;
    let count = 0;
    for (const list of this.#lists) count += boundIn(list, bound) - boundIn(list, this.#low);
    return count;
  }

  /** The places with these ranks, counted from the highest place. */
  newestFirst(first: number, end: number): number[] {
    const wanted = Math.min(end, this.size) - first;
    if (wanted <= 0) return [];
    const top = this.#placeOfRank(this.size - 1 - first);
    if (this.#lists === undefined) return Array.from({ length: wanted }, (_, index) => top - index);
    return takeDown(this.#lists, top, wanted);
  }

  /** The selection of those that also pass a test, which each of them must be put to. */
  filter(test: (place: number) => boolean): Selection {
    return new Selection(this.#low, this.#high, [this.newestFirst(0, this.size).toReversed().filter(test)]);
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

const boundIn = (list: readonly number[], bound: number): number =>
  lowerBound(list, (place) => place < bound);

/** Merges the lists downwards from a place. */
function takeDown(lists: readonly (readonly number[])[], top: number, wanted: number): number[] {
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
