import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { Account, sizeOf, textBytes } from '../../state/budget.ts';
import type { Diagnostics } from '../context/diagnostics.ts';

/** Most requests. */
const capacity = 1_000;

/** The last requests of a world. */
export class Ring {
  /** Approximate size limit, in bytes. */
  static readonly maxSize: number = 4_194_304;

  readonly #account: Account;
  readonly #slots: (RequestRecord | undefined)[] = [];
  /** Number of the last request. */
  #last = 0;
  #kept = 0;

  /** @param account - Counts the bytes of the requests. */
  constructor(account: Account = new Account()) {
    this.#account = account;
  }

  /** Number of the next request. */
  get next(): number {
    return this.#last + 1;
  }

  /** Approximate size, in bytes. */
  get size(): number {
    return this.#account.used;
  }

  /** Number of removed requests. */
  get forgotten(): number {
    return this.#last - this.#kept;
  }

  /** Adds the next request. */
  add(recorded: RequestRecord): void {
    if (this.#kept === capacity) this.forgetOldest();
    this.#last = recorded.number;
    this.#kept += 1;
    this.#account.add(recorded.size);
    this.#slots[recorded.number % capacity] = recorded;
    while (this.size > Ring.maxSize) this.forgetOldest();
  }

  /** Removes the oldest request. */
  forgetOldest(): void {
    if (this.#kept === 0) return;
    const place = (this.#last - this.#kept + 1) % capacity;
    this.#account.add(-(this.#slots[place]?.size ?? 0));
    this.#slots[place] = undefined;
    this.#kept -= 1;
  }

  /** Returns the requests, oldest first. */
  list(): RequestRecord[] {
    return Array.from({ length: this.#kept }, (_, index) => this.#last - this.#kept + 1 + index).flatMap(
      (number) => this.#slots[number % capacity] ?? [],
    );
  }

  /** Removes all requests, and restarts the numbers. */
  clear(): void {
    this.#slots.length = 0;
    this.#last = 0;
    this.#kept = 0;
    this.#account.add(-this.#account.used);
  }
}

/** A request and its response, not redacted. They are redacted when the journal is read. */
export interface RequestRecord {
  /** Number of the request in its world, starting at 1. */
  readonly number: number;
  readonly diagnostics: Diagnostics;
  readonly method: string;
  /** Scheme, host and port of the URL. */
  readonly origin: string;
  readonly target: string;
  readonly headers: PlainRequest['headers'];
  /** `undefined` when it is too long. */
  readonly body: Uint8Array | undefined;
  readonly status: number;
  readonly responseHeaders: PlainResponse['headers'];
  /** `undefined` when it is too long, or not text. */
  readonly responseBody: string | undefined;
  readonly delivery: PlainResponse['delivery'];
  readonly correlationId: string;
  /** Whether its personal data is shown. */
  readonly showsPersonal: boolean;
  /** Approximate size, in bytes. */
  readonly size: number;
}

/** Longest body that is stored, in bytes. */
const longestBody = 16_384;
/** Approximate size of a request without its texts, in bytes. */
const baseSize = 1_024;
const noBytes = new Uint8Array();

/** Creates the record of a request and its response. */
export function recordRequest(
  number: number,
  diagnostics: Diagnostics,
  { method, origin, target, headers, body }: PlainRequest,
  { status, headers: responseHeaders, body: responseBody, delivery }: PlainResponse,
  correlationId: string,
  showsPersonal = false,
): RequestRecord {
  // A copy: small bodies from a network share a larger block of memory.
  const keptBody =
    body.length === 0 ? noBytes : body.length <= longestBody ? new Uint8Array(body) : undefined;
  const keptResponse =
    typeof responseBody === 'string' && responseBody.length <= longestBody ? responseBody : undefined;
  let size = baseSize + target.length + (keptBody?.length ?? 0) + textBytes(keptResponse ?? '');
  for (const name in headers) size += headers[name]?.length ?? 0;
  for (const name in responseHeaders) size += responseHeaders[name]?.length ?? 0;
  const { error, changes, scheduledBefore } = diagnostics;
  if (changes) size += sizeOf(changes);
  if (scheduledBefore) size += sizeOf(scheduledBefore);
  if (error) size += error.message.length + sizeOf(error.details);
  return {
    number,
    diagnostics,
    method,
    origin,
    target,
    headers,
    body: keptBody,
    status,
    responseHeaders,
    responseBody: keptResponse,
    delivery,
    correlationId,
    showsPersonal,
    size,
  };
}
