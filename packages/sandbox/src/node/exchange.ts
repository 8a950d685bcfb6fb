import type { PlainResponse } from '../core/message.ts';

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
