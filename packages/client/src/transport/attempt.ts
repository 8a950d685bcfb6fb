import type { Descriptor } from '../generated/descriptors.gen.ts';
import type { Token } from '../options/credentials.ts';
import type { Running } from '../options/running.ts';
import type { RetryLimits } from '../options/retry-options.ts';
import type { CallResult } from './client.ts';
import type { WrittenRequest } from './write-request.ts';

/** A call in progress: all its attempts share it. */
export interface CallContext {
  /** Number of the call. All wallets of a program count together, from 1. */
  readonly id: number;
  /** The operation. */
  readonly descriptor: Descriptor;
  /** The option `as` of the call. */
  readonly as: 'client' | undefined;
  /** Time limit of one attempt, in milliseconds. */
  readonly timeoutMs: number;
  /** Time limit of all attempts and delays, in milliseconds. */
  readonly deadlineMs: number;
  /** The session of the call, when it is known. Related calls share it. */
  readonly session: { id?: string };
  /** The callback that made the call; `undefined` when none did. */
  readonly within?: Running | undefined;
  /** When `deadlineMs` is over, in milliseconds since 1970. */
  readonly endsAt: number;
  readonly retry: RetryLimits;
  /** Number of requests sent so far. */
  sent: number;
  /** Whether a retry makes no sense. */
  final: boolean;
  /** Reports the outcome of the current request to the hooks; `undefined` once it is reported. */
  report?: ((error: unknown) => void) | undefined;
}

/** One attempt at a call. It is immutable: a middleware passes on a copy with its additions. */
export interface Attempt {
  readonly call: CallContext;
  readonly request: WrittenRequest;
  /** Ends this attempt. Its reason is the error to throw. */
  readonly signal: AbortSignal;
  /** The bytes of the body; `undefined` when there is none. */
  readonly body?: Uint8Array<ArrayBuffer> | undefined;
  /** The token to sign with. */
  readonly token?: Token;
  /** The `Authorization` header to send. */
  readonly authorization?: string;
}

/** Sends an attempt and reads the response. */
export type Handler = (attempt: Attempt) => Promise<CallResult<unknown>>;

/** Handles an attempt, and passes it on to the rest of the chain. */
export type Middleware = (attempt: Attempt, next: Handler) => Promise<CallResult<unknown>>;
