import { boundIn } from './lower-bound.ts';

/** Places of rows in a table, rising. */
export class PlaceList {
  #places = new Uint32Array(16);
  #length = 0;

  /** The places from one up to another. It is good until the next change. */
  between(low: number, high: number): Uint32Array {
    const places = this.#places.subarray(0, this.#length);
    return places.subarray(boundIn(places, low), boundIn(places, high));
  }

  /** Adds a place; where a row came in between, {@link move} has made room for it. */
  add(place: number): void {
    if (this.#length === this.#places.length) this.#grow();
    const index = this.#indexOf(place);
    if (index < this.#length) this.#places.copyWithin(index + 1, index, this.#length);
    this.#places[index] = place;
    this.#length += 1;
  }

  /** Takes a place out. */
  remove(place: number): void {
    const index = this.#indexOf(place);
    this.#places.copyWithin(index, index + 1, this.#length);
    this.#length -= 1;
  }

  /** Follows rows that moved: those from a place on, one up or down. */
  move(from: number, by: 1 | -1): void {
    const places = this.#places.subarray(this.#indexOf(from), this.#length);
    for (let index = 0; index < places.length; index++) places[index] = (places[index] ?? 0) + by;
  }

  /** A list that changes on its own. */
  copy(): PlaceList {
    const copy = new PlaceList();
    copy.#places = this.#places.slice(0, Math.max(16, this.#length));
    copy.#length = this.#length;
    return copy;
  }

  #indexOf(place: number): number {
    // Most rows come at the end.
    if (this.#length === 0 || (this.#places[this.#length - 1] ?? 0) < place) return this.#length;
    return boundIn(this.#places.subarray(0, this.#length), place);
  }

  #grow(): void {
    const places = new Uint32Array(this.#length * 2);
    places.set(this.#places);
    this.#places = places;
  }
}
