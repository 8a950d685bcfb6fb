import { limitReached, type TeamLimitName, type TeamLimits } from './team-limits.ts';

/** Seconds of a rate that can be used at once. */
const burstSeconds = 2;
/** Most teams, and most addresses, of which rates are kept. */
const mostKept = 10_000;
/** Most ids of credentials that are remembered. */
const mostIds = 10_000;

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

/** The limits of {@link Rates}, and whose they are in errors. */
interface RatesOf {
  readonly own: { readonly requests: TeamLimitName; readonly bytes: TeamLimitName };
  readonly all: 'teams' | 'addresses';
}

/**
 * The rates of requests and bytes of each sender of a kind, and of all together. A request that its sender may not send is not counted for
 * all, so that a sender at its limit takes nothing away from the others.
 */
class Rates {
  readonly #limits: Required<TeamLimits>;
  readonly #of: RatesOf;
  readonly #now: () => number;
  readonly #all: Buckets;
  readonly #each = new Map<string, Buckets>();

  constructor(limits: Required<TeamLimits>, of: RatesOf, now: () => number) {
    this.#limits = limits;
    this.#of = of;
    this.#now = now;
    this.#all = this.#buckets('requests', 'bytes');
  }

  /**
   * Counts a request.
   *
   * @param sender - The team or the address.
   * @param bytes - Bytes of its body.
   * @throws `HttpError` with 429 that names the limit.
   */
  admit(sender: string, bytes: number): void {
    this.check(sender, bytes);
    this.#use(sender, 1, bytes);
  }

  /** Throws as {@link Rates.admit} does, without counting the request. */
  check(sender: string, bytes: number): void {
    const now = this.#now();
    const { own: names, all } = this.#of;
    const own = this.#bucketsOf(sender);
    for (const [name, bucket, amount] of [
      [names.requests, own.requests, 1],
      [names.bytes, own.bytes, bytes],
      ['requests', this.#all.requests, 1],
      ['bytes', this.#all.bytes, bytes],
    ] as const) {
      const wait = bucket.secondsUntil(amount, now);
      if (wait > 0) throw limitReached(name, this.#limits[name], { retryAfter: wait, all });
    }
  }

  /** Takes back {@link Rates.admit}. */
  takeBack(sender: string, bytes: number): void {
    this.#use(sender, -1, -bytes);
  }

  /** Counts further bytes of a request that was admitted, such as those of its response. */
  spend(sender: string, bytes: number): void {
    this.#use(sender, 0, bytes);
  }

  /**
   * Counts bytes of a response that goes on.
   *
   * @throws `HttpError` with 429 that names the limit, when the bytes of the sender or of all are used up. These bytes are then not counted.
   */
  continue(sender: string, bytes: number): void {
    const now = this.#now();
    const { own, all } = this.#of;
    for (const [name, bucket] of [
      [own.bytes, this.#bucketsOf(sender).bytes],
      ['bytes', this.#all.bytes],
    ] as const) {
      const wait = bucket.secondsUntil(0, now);
      if (wait > 0) throw limitReached(name, this.#limits[name], { retryAfter: wait, all });
    }
    this.spend(sender, bytes);
  }

  #use(sender: string, requests: number, bytes: number): void {
    for (const buckets of [this.#bucketsOf(sender), this.#all]) {
      buckets.requests.use(requests);
      buckets.bytes.use(bytes);
    }
  }

  #bucketsOf(sender: string): Buckets {
    const { requests, bytes } = this.#of.own;
    return remembered(this.#each, sender, mostKept, () => this.#buckets(requests, bytes));
  }

  #buckets(requests: TeamLimitName, bytes: TeamLimitName): Buckets {
    const now = this.#now();
    return {
      requests: new Bucket(this.#limits[requests], now),
      bytes: new Bucket(this.#limits[bytes], now),
    };
  }
}

/** Returns the value of a key, or adds one. The keys that were not used for the longest time are removed. */
function remembered<Value>(map: Map<string, Value>, key: string, most: number, create: () => Value): Value {
  const value = map.get(key) ?? create();
  map.delete(key);
  map.set(key, value);
  const [oldest = ''] = map.keys();
  if (map.size > most) map.delete(oldest);
  return value;
}

/** The rates of a sandbox for teams. */
export class RateLimits {
  /** Requests with credentials, by the id of their team. */
  readonly teams: Rates;
  /** All other requests, by the address of their client. */
  readonly addresses: Rates;
  readonly #ids = new Map<string, true>();

  /** @param now - A monotonic clock, in milliseconds. */
  constructor(limits: Required<TeamLimits>, now: () => number) {
    this.teams = new Rates(
      limits,
      { own: { requests: 'teamRequests', bytes: 'teamBytes' }, all: 'teams' },
      now,
    );
    this.addresses = new Rates(
      limits,
      { own: { requests: 'addressRequests', bytes: 'addressBytes' }, all: 'addresses' },
      now,
    );
  }

  /** Remembers the id of credentials that were valid. */
  remember(id: string): void {
    remembered(this.#ids, id, mostIds, () => true);
  }

  /** Whether credentials with this id were valid lately. */
  isRemembered(id: string): boolean {
    return this.#ids.has(id);
  }
}
