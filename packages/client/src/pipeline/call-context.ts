import type { RetryLimits } from '../options/retry-options.ts';

/** A call under way: all its attempts share it. */
export interface CallContext {
  /** Number of the call. All wallets of a program count together, from 1. */
  readonly id: number;
  readonly operation: string;
  /** Time allowed for one attempt, in milliseconds. */
  readonly timeoutMs: number;
  /** Time allowed for all attempts and waits, in milliseconds. */
  readonly deadlineMs: number;
  /** When that time is over, milliseconds since 1970. */
  readonly endsAt: number;
  readonly retry: RetryLimits;
  /** Requests sent so far. */
  sent: number;
  /** No further attempt makes sense. */
  final: boolean;
  /** Tells the hooks how the request under way ended; nothing any more once they were told. */
  tell?: ((error: unknown) => void) | undefined;
}
