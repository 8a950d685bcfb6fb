import type { Descriptor } from '../generated/descriptors.gen.ts';
import type { Token } from '../options/credentials.ts';
import type { RetryLimits } from '../options/retry-options.ts';
import type { CallResult } from './client.ts';
import type { WrittenRequest } from './write-request.ts';

/** A call in progress: all its attempts share it. */
export interface CallContext {
  /** Number of the call. All wallets of a program count together, from 1. */
  readonly id: number;
  /** The operation. */
  readonly descriptor: Descriptor;
  /** Whose credentials the caller asked for. */
  readonly as: 'client' | undefined;
  /** Time allowed for one attempt, in milliseconds. */
  readonly timeoutMs: number;
  /** Time allowed for all attempts and waits, in milliseconds. */
  readonly deadlineMs: number;
  /** The session that the call is made in, once it is known. Calls that belong together share it. */
  readonly session: { id?: string };
  /** The callback that made the call; `undefined` when none did. */
  readonly within?: unknown;
  /** When that time is over, milliseconds since 1970. */
  readonly endsAt: number;
  readonly retry: RetryLimits;
  /** Requests sent so far. */
  sent: number;
  /** No further attempt makes sense. */
  final: boolean;
  /** Reports to the hooks how the current request ended; `undefined` once that was reported. */
  report?: ((error: unknown) => void) | undefined;
}

/** One attempt at a call. It is never changed: a middleware that adds to it passes a copy on. */
export interface Attempt {
  readonly call: CallContext;
  readonly request: WrittenRequest;
  /** Ends this attempt; its reason is the error to throw. */
  readonly signal: AbortSignal;
  /** The bytes of the body; left out where there is none. */
  readonly body?: Uint8Array<ArrayBuffer>;
  /** The token to sign with. */
  readonly token?: Token;
  /** The `Authorization` header to send. */
  readonly authorization?: string;
}

/** Sends an attempt and reads the response. */
export type Handler = (attempt: Attempt) => Promise<CallResult<unknown>>;

/** Takes an attempt and the rest of the chain. */
export type Middleware = (attempt: Attempt, next: Handler) => Promise<CallResult<unknown>>;
