import { limitReached, type TeamLimits } from './team-limits.ts';

/** Seconds of a rate that can be used at once. */
const burstSeconds = 2;
/** Number of teams of which rates are kept. */
const mostTeams = 1_000;

/** An amount that is used up by requests, and refilled with time. */
class Bucket {
  readonly rate: number;
  readonly #capacity: number;
  #level: number;
  #at: number;

  constructor(rate: number, now: number) {
    this.rate = rate;
    this.#capacity = rate * burstSeconds;
    this.#level = this.#capacity;
    this.#at = now;
  }

  /** Returns the seconds until an amount is there; 0 when it is there now. More than the capacity is there when the bucket is full. */
  secondsUntil(amount: number, now: number): number {
    this.#level = Math.min(this.#capacity, this.#level + ((now - this.#at) / 1_000) * this.rate);
    this.#at = now;
    return Math.max(0, (Math.min(amount, this.#capacity) - this.#level) / this.rate);
  }

  /** Uses an amount; what is not there delays later requests. */
  use(amount: number): void {
    this.#level -= amount;
  }
}

interface Buckets {
  readonly requests: Bucket;
  readonly bytes: Bucket;
}

/**
 * The rates of requests and bytes, of each team and of all together. A request that its team may not send is not counted for all, so that a
 * team at its limit takes nothing away from the others.
 */
export class RateLimits {
  readonly #limits: Required<TeamLimits>;
  readonly #now: () => number;
  readonly #all: Buckets;
  readonly #teams = new Map<string, Buckets>();

  /** @param now - A monotonic clock, in milliseconds. */
  constructor(limits: Required<TeamLimits>, now: () => number) {
    this.#limits = limits;
    this.#now = now;
    this.#all = this.#buckets(limits.requests, limits.bytes);
  }

  /**
   * Counts a request.
   *
   * @param teamId - The team; the empty text for requests of no team.
   * @param bytes - Bytes of its body.
   * @throws `HttpError` with 429 that names the limit.
   */
  admit(teamId: string, bytes: number): void {
    const now = this.#now();
    const own = this.#of(teamId);
    for (const [name, bucket, amount] of [
      ['teamRequests', own.requests, 1],
      ['teamBytes', own.bytes, bytes],
      ['requests', this.#all.requests, 1],
      ['bytes', this.#all.bytes, bytes],
    ] as const) {
      const wait = bucket.secondsUntil(amount, now);
      if (wait > 0) throw limitReached(name, this.#limits[name], wait);
    }
    for (const { requests } of [own, this.#all]) requests.use(1);
    this.spend(teamId, bytes);
  }

  /** Counts further bytes of a request that was admitted, such as those of its response. */
  spend(teamId: string, bytes: number): void {
    for (const { bytes: bucket } of [this.#of(teamId), this.#all]) bucket.use(bytes);
  }

  #of(teamId: string): Buckets {
    let own = this.#teams.get(teamId);
    if (!own) {
      const [oldest = ''] = this.#teams.keys();
      if (this.#teams.size >= mostTeams) this.#teams.delete(oldest);
      own = this.#buckets(this.#limits.teamRequests, this.#limits.teamBytes);
      this.#teams.set(teamId, own);
    }
    return own;
  }

  #buckets(requests: number, bytes: number): Buckets {
    const now = this.#now();
    return { requests: new Bucket(requests, now), bytes: new Bucket(bytes, now) };
  }
}
