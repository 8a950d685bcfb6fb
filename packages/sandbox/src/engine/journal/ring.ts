import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { Account, sizeOf, textBytes } from '../../state/budget.ts';
import type { Diagnostics } from '../context/diagnostics.ts';

/** Requests that are kept at the most. */
const capacity = 1_000;

/** The last requests of a world. */
export class Ring {
  /** Bytes that they may take, about. */
  static readonly maxSize: number = 4_194_304;

  readonly #account: Account;
  readonly #slots: (RequestRecord | undefined)[] = [];
  /** How many requests have come, which is the number of the last one. */
  #last = 0;
  #kept = 0;

  /** @param account - Counts what the requests take. */
  constructor(account: Account = new Account()) {
    this.#account = account;
  }

  /** Number that the next request will have. */
  get next(): number {
    return this.#last + 1;
  }

  /** Bytes that it takes, about. */
  get size(): number {
    return this.#account.used;
  }

  /** Requests that came and are not kept any more. */
  get forgotten(): number {
    return this.#last - this.#kept;
  }

  /** Keeps one more request, whose number is the next one. */
  add(recorded: RequestRecord): void {
    if (this.#kept === capacity) this.forgetOldest();
    this.#last = recorded.number;
    this.#kept += 1;
    this.#account.add(recorded.size);
    this.#slots[recorded.number % capacity] = recorded;
    while (this.size > Ring.maxSize) this.forgetOldest();
  }

  /** Forgets the oldest request that is kept. */
  forgetOldest(): void {
    if (this.#kept === 0) return;
    const place = (this.#last - this.#kept + 1) % capacity;
    this.#account.add(-(this.#slots[place]?.size ?? 0));
    this.#slots[place] = undefined;
    this.#kept -= 1;
  }

  /** Those that are kept, the oldest first. */
  list(): RequestRecord[] {
    return Array.from({ length: this.#kept }, (_, index) => this.#last - this.#kept + 1 + index).flatMap(
      (number) => this.#slots[number % capacity] ?? [],
    );
  }

  /** Forgets all, and counts anew. */
  clear(): void {
    this.#slots.length = 0;
    this.#last = 0;
    this.#kept = 0;
    this.#account.add(-this.#account.used);
  }
}

/** What is kept of a request and its answer, as they were. Whatever leaves the journal is redacted first. */
export interface RequestRecord {
  /** Counts the requests of a world, from 1. */
  readonly number: number;
  readonly diagnostics: Diagnostics;
  readonly method: string;
  readonly target: string;
  readonly headers: PlainRequest['headers'];
  /** Left out where it is too long to keep. */
  readonly body: Uint8Array | undefined;
  readonly status: number;
  readonly responseHeaders: PlainResponse['headers'];
  /** Left out where it is too long to keep, or no text. */
  readonly responseBody: string | undefined;
  readonly delivery: PlainResponse['delivery'];
  readonly correlationId: string;
  /** About how many bytes it takes. */
  readonly size: number;
}

/** Longest body that is kept, in bytes. */
const longestBody = 16_384;
/** About what a request takes beside its texts, in bytes. */
const baseSize = 1_024;
const noBytes = new Uint8Array();

/** Notes a request and its answer. */
export function recordRequest(
  number: number,
  diagnostics: Diagnostics,
  { method, target, headers, body }: PlainRequest,
  { status, headers: responseHeaders, body: responseBody, delivery }: PlainResponse,
  correlationId: string,
): RequestRecord {
  // A copy: small bodies from a network share a larger block of memory.
  const keptBody =
    body.length === 0 ? noBytes : body.length <= longestBody ? new Uint8Array(body) : undefined;
  const keptResponse =
    typeof responseBody === 'string' && responseBody.length <= longestBody ? responseBody : undefined;
  let size = baseSize + target.length + (keptBody?.length ?? 0) + textBytes(keptResponse ?? '');
  for (const name in headers) size += headers[name]?.length ?? 0;
  for (const name in responseHeaders) size += responseHeaders[name]?.length ?? 0;
  const { error } = diagnostics;
  if (error) size += error.message.length + sizeOf(error.details);
  return {
    number,
    diagnostics,
    method,
    target,
    headers,
    body: keptBody,
    status,
    responseHeaders,
    responseBody: keptResponse,
    delivery,
    correlationId,
    size,
  };
}
