import { type Places, placesOf } from './place-lists.ts';

/** Selected places from `low` up to `high`: all of them, or the places in disjoint lists. */
export class Selection {
  /** Number of selected places. */
  readonly size: number;
  readonly #low: number;
  readonly #high: number;
  readonly #lists: readonly Places[] | undefined;

  constructor(low: number, high: number, lists?: readonly Places[]) {
    this.#low = low;
    this.#high = high;
    this.#lists = lists;
    this.size = lists?.reduce((sum, { length }) => sum + length, 0) ?? high - low;
  }

  /** Counts the selected places below a place. */
  countBelow(place: number): number {
    if (this.#lists === undefined) return Math.min(Math.max(place, this.#low), this.#high) - this.#low;
    return this.#lists.reduce((sum, list) => sum + list.countBelow(place), 0);
  }

  /** Returns the places with these ranks, counted from the highest place. */
  newestFirst(first: number, end: number): number[] {
    const wanted = Math.min(end, this.size) - first;
    if (wanted <= 0) return [];
    const rank = this.size - 1 - first;
    if (this.#lists === undefined)
      return Array.from({ length: wanted }, (_, step) => this.#low + rank - step);
    const [only] = this.#lists;
    if (only && this.#lists.length === 1) {
      return Array.from({ length: wanted }, (_, step) => only.at(rank - step));
    }
    return takeDescending(this.#lists, this.#endsAt(this.#lists, rank + 1), wanted);
  }

  /** Returns the selected places that pass a test. */
  filter(test: (place: number) => boolean): Selection {
    const passed: number[] = [];
    const check = (place: number): void => void (test(place) && passed.push(place));
    if (this.#lists === undefined) for (let place = this.#low; place < this.#high; place++) check(place);
    for (const list of this.#lists ?? [])
      for (let index = 0; index < list.length; index++) check(list.at(index));
    const rising = (this.#lists?.length ?? 1) > 1 ? passed.toSorted((left, right) => left - right) : passed;
    return new Selection(this.#low, this.#high, [placesOf(rising)]);
  }

  /** Returns how many places of each list are among the `count` lowest places of all lists. */
  #endsAt(lists: readonly Places[], count: number): number[] {
    let [low, high] = [this.#low, this.#high];
    let fewer = lists.map(() => 0);
    let enough = lists.map(({ length }) => length);
    // Each step looks between the ends that the last two left.
    while (low < high) {
      const middle = (low + high) >>> 1;
      const ends = lists.map((list, index) => {
        const from = fewer[index] ?? 0;
        return from + list.countBelow(middle + 1, from, enough[index]);
      });
      if (ends.reduce((sum, end) => sum + end, 0) < count) [low, fewer] = [middle + 1, ends];
      else [high, enough] = [middle, ends];
    }
    return enough;
  }
}

/** Merges lists in descending order, each from its end. */
function takeDescending(lists: readonly Places[], ends: readonly number[], wanted: number): number[] {
  const heads = lists.map((list, index) => ({ list, next: (ends[index] ?? 0) - 1 }));
  const taken: number[] = [];
  while (taken.length < wanted) {
    let best = -1;
    let bestHead = heads[0];
    for (const head of heads) {
      const place = head.next < 0 ? -1 : head.list.at(head.next);
      if (place > best) [best, bestHead] = [place, head];
    }
    if (best < 0 || !bestHead) break;
    taken.push(best);
    bestHead.next -= 1;
  }
  return taken;
}
