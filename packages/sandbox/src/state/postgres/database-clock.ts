/** Milliseconds after which an exact reading is replaced by a less exact one, since clocks drift. */
const longest = 30_000;

/** The clock of a database, from what its statements say. The error is at most half of the duration of a statement. */
export class DatabaseClock {
  readonly #monotonic: () => number;
  #ahead = 0;
  /** Largest error in milliseconds. */
  #error = Infinity;
  #readAt = -Infinity;

  /** @param monotonic - A clock of this process that is never set, in milliseconds. @default performance.now */
  constructor(monotonic: () => number = () => performance.now()) {
    this.#monotonic = monotonic;
  }

  /** The time of the monotonic clock, for {@link note}. */
  get sent(): number {
    return this.#monotonic();
  }

  /** Largest error in milliseconds; infinite before the first reading. */
  get error(): number {
    return this.#error;
  }

  /**
   * Notes the time that a statement returned.
   *
   * @param sent - Time of the monotonic clock when the statement was sent.
   * @param shown - Milliseconds since 1970 by the database.
   */
  note(sent: number, shown: number): void {
    const received = this.#monotonic();
    const error = (received - sent) / 2;
    if (error > this.#error && received - this.#readAt < longest) return;
    this.#ahead = shown - (sent + received) / 2;
    this.#error = error;
    this.#readAt = received;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Math.round(this.#monotonic() + this.#ahead);
  }
}
