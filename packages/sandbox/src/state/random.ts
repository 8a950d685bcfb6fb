/** The state of a random stream: four 32-bit words. */
export type RandomState = readonly [a: number, b: number, c: number, counter: number];

/**
 * Creates the random stream of a text. Different texts have independent streams.
 * The words are FNV-1a hashes of the text, each with a different prefix.
 */
export function randomState(text: string): RandomState {
  let state: RandomState = [hash(`a${text}`), hash(`b${text}`), hash(`c${text}`), 1];
  for (let round = 0; round < 15; round++) [, state] = nextWord(state);
  return state;
}

/** Returns the next 32 bits of a stream: sfc32, by Chris Doty-Humphrey, from PractRand. */
export function nextWord([a, b, c, counter]: RandomState): [word: number, next: RandomState] {
  const word = (a + b + counter) >>> 0;
  const next = (word + ((c << 21) | (c >>> 11))) >>> 0;
  return [word, [(b ^ (b >>> 9)) >>> 0, (c + (c << 3)) >>> 0, next, (counter + 1) >>> 0]];
}

/** The words of {@link nextWord}, for a caller that draws many and never goes back. */
export class RandomWords {
  readonly #state: Uint32Array;

  constructor(state: RandomState) {
    this.#state = Uint32Array.from(state);
  }

  /** Returns the next 32 bits, as a signed integer. */
  next(): number {
    const state = this.#state;
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const c = state[2] ?? 0;
    const counter = state[3] ?? 0;
    const word = (a + b + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = word + ((c << 21) | (c >>> 11));
    state[3] = counter + 1;
    return word;
  }
}

/** A generator for many values. */
export class Random {
  #state: RandomState;

  constructor(state: RandomState) {
    this.#state = state;
  }

  get state(): RandomState {
    return this.#state;
  }

  /** Returns the next 32 bits. */
  protected word(): number {
    const [word, next] = nextWord(this.#state);
    this.#state = next;
    return word;
  }

  /** Returns an integer between two bounds, both included. */
  integer(from: number, to: number): number {
    return from + Math.floor((this.word() / 2 ** 32) * (to - from + 1));
  }

  /** Returns one of the values. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.integer(0, items.length - 1)] ?? items[0];
  }

  /** Returns true with a probability in percent. */
  percent(probability: number): boolean {
    return this.integer(0, 99) < probability;
  }

  /** Letters and digits. */
  text(length: number): string {
    let text = '';
    while (text.length < length) text += alphabet.charAt(this.integer(0, alphabet.length - 1));
    return text;
  }
}

/** A generator of unpredictable values. */
export class SecureRandom extends Random {
  constructor() {
    super([0, 0, 0, 0]);
  }

  protected override word(): number {
    return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function hash(text: string): number {
  let word = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    word = Math.imul(word ^ text.charCodeAt(index), 0x01000193);
  }
  return word >>> 0;
}
