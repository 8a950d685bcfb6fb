import type { PlainResponse } from '../http/message.ts';

/** What the server takes from a client before it refuses. */
export interface ServeLimits {
  /** Largest request body, in octets. @default 1_048_576 */
  bodyBytes?: number;
  /** Largest request head, in octets. @default 16_384 */
  headerBytes?: number;
  /** Most header lines of a request. @default 100 */
  headerCount?: number;
  /** Longest time for the whole head to arrive, in milliseconds. @default 10_000 */
  headersMs?: number;
  /** Longest time for the whole request to arrive, in milliseconds. @default 30_000 */
  requestMs?: number;
  /** How long a connection may idle between requests, in milliseconds. @default 5_000 */
  keepAliveMs?: number;
  /** How often slow requests are looked for, in milliseconds. @default 1_000 */
  checkEveryMs?: number;
  /** How long `close()` waits for answers under way, in milliseconds. @default 2_000 */
  closeMs?: number;
}

/** Fills in the defaults of {@link ServeLimits}. */
export const withDefaultLimits = ({
  bodyBytes = 1_048_576,
  headerBytes = 16_384,
  headerCount = 100,
  headersMs = 10_000,
  requestMs = 30_000,
  keepAliveMs = 5_000,
  checkEveryMs = 1_000,
  closeMs = 2_000,
}: ServeLimits = {}): Required<ServeLimits> => ({
  bodyBytes,
  headerBytes,
  headerCount,
  headersMs,
  requestMs,
  keepAliveMs,
  checkEveryMs,
  closeMs,
});

/** One request and what became of it. Nothing in it is redacted. */
export interface Exchange {
  /** When the request came, in milliseconds since 1970. */
  readonly at: number;
  /** Upper-case method. */
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  /** Request headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** What was answered. */
  readonly response: PlainResponse;
  /** From the request's head to the answer, in milliseconds. */
  readonly durationMs: number;
}
