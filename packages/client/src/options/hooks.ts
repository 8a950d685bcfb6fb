import { type Check } from '../errors/assert.ts';
import type { WalletError } from '../errors/wallet-error.ts';
import { aFunction, anObjectOf, type Checks } from './check.ts';
import type { Token } from './credentials.ts';
import type { Running } from './running.ts';

/** A request that is signed and about to be sent. */
export interface SignedRequest {
  /** `operationId` of the operation. */
  operation: string;
  /** HTTP method. */
  method: string;
  /** URL of the request. It is the one that is signed, unless `signingOrigin` names another origin. */
  url: string;
  /** The `Authorization` header: a credential for this one request. */
  header: string;
  /** The normalized request, which is signed. It contains path and query, which may be personal. */
  normalized: string;
}

/** One request of a call. A call sends several when it is retried. */
export interface Sending {
  /** Number of the call, the same for all of its requests. All wallets of a program count together, from 1. */
  callId: number;
  /** `operationId` of the operation. */
  operation: string;
  /** HTTP method. */
  method: string;
  /** The URL. Path and query may be personal. */
  url: string;
  /** The URL with `redacted` in place of each personal or secret value: safe for logs. */
  redactedUrl: string;
  /** Number of the request within its call, from 1. */
  attempt: number;
}

/** A request that is about to be signed and sent. */
export interface OutgoingRequest extends Sending {
  /**
   * The headers that are sent. A hook may add to them, for example `traceparent`; they are not shared with the next attempt. The
   * client sets `authorization` afterwards: it is not in here, and a value set here is not sent.
   */
  headers: Headers;
}

/** The outcome of a request. */
export interface ReceivedResponse extends Sending {
  /** HTTP status; `undefined` when there was no response. */
  status: number | undefined;
  /** Identifies the request to the vendor's support; `undefined` when the response has none. */
  correlationId: string | undefined;
  /** Time from before signing to the end of the response, in milliseconds. */
  durationMs: number;
  /** The error that is thrown, or leads to a retry; `undefined` on success. */
  error: WalletError | undefined;
}

/** A retry that follows after a delay. */
export interface PlannedRetry {
  /** Number of the call. All wallets of a program count together, from 1. */
  callId: number;
  /** `operationId` of the operation. */
  operation: string;
  /** Number of the attempt that failed, from 1. */
  attempt: number;
  /** The delay, in milliseconds. */
  delayMs: number;
  /** The error of the attempt. */
  error: WalletError;
}

/** A change of the token. */
export interface TokenChange {
  /** The cause: a sign-in, a refresh or a revocation. */
  reason: 'granted' | 'refreshed' | 'revoked';
  /** The new token; `undefined` after a revocation. It is a secret. */
  token: Token | undefined;
}

/**
 * Callbacks of a wallet. An error that a hook throws is passed to `onError` and changes nothing else. A hook may make calls; it is not
 * called for these.
 */
export interface WalletHooks {
  /**
   * Called before each request is signed and sent.
   * @default no-op
   */
  onRequest?: ((request: OutgoingRequest) => void) | undefined;
  /**
   * Called after each request, with the response or the error.
   * @default no-op
   */
  onResponse?: ((response: ReceivedResponse) => void) | undefined;
  /**
   * Called after each signature, before the request is sent.
   * @default no-op
   */
  onSigned?: ((signed: SignedRequest) => void) | undefined;
  /**
   * Called before the delay that precedes a retry.
   * @default no-op
   */
  onRetry?: ((retry: PlannedRetry) => void) | undefined;
  /**
   * Called after each change of the token, after the store has saved it. If it returns a promise, the calls that need the new
   * token wait for it, within their own time limits.
   * @default no-op
   */
  onTokenChange?: ((change: TokenChange) => void | Promise<void>) | undefined;
  /**
   * Called when another callback fails and the call continues without it: another hook, the logger, or the token store when it
   * writes or locks. The message of the error names the callback. Its `cause` is what the callback threw, which may quote a token.
   * @default writes one line that names the callback to the console
   */
  onError?: ((error: WalletError) => void | Promise<void>) | undefined;
}

/** Checks the hooks. */
export const checkHooks: Check = /* @__PURE__ */ anObjectOf({
  onRequest: aFunction,
  onResponse: aFunction,
  onSigned: aFunction,
  onRetry: aFunction,
  onTokenChange: aFunction,
  onError: aFunction,
} satisfies Checks<WalletHooks>);

/** Fields of a log line: names, numbers and codes. None of them is secret or personal. */
export interface LogFields {
  /** Number of the call. All wallets of a program count together. */
  readonly callId?: number;
  /** `operationId` of the operation. */
  readonly operation?: string;
  /** HTTP method. */
  readonly method?: string;
  /** Number of the attempt, from 1. */
  readonly attempt?: number;
  /** HTTP status. */
  readonly status?: number;
  /** Identifies the request to the vendor's support. */
  readonly correlationId?: string;
  /** Time until the end of the response, in milliseconds. */
  readonly durationMs?: number;
  /** Delay before a retry, in milliseconds. */
  readonly delayMs?: number;
  /** Code of the error. */
  readonly code?: string;
  /** Why the token changed. */
  readonly reason?: string;
}

/** Writes log lines. `console` is a logger. */
export interface Logger {
  /** Writes a successful response or a new token. */
  debug(message: string, fields: LogFields): void;
  /** Writes an error or a retry. */
  warn(message: string, fields: LogFields): void;
}

declare const observing: unique symbol;

/** Result of {@link observeRequests}: pass it as the option `observe`. */
export interface ObserveRequests {
  readonly [observing]: true;
}

/** Argument of a hook. */
export type EventOf<Name extends keyof WalletHooks> = Parameters<NonNullable<WalletHooks[Name]>>[0];

/** An {@link ObserveRequests} as the package sees it, except for the middleware. */
export interface Observer {
  readonly hooks: WalletHooks;
  /**
   * Calls a hook. A failure of the hook is reported and changes nothing else.
   *
   * @param name - Name of the hook.
   * @param event - Argument of the hook.
   * @param within - The callback that made the call which the event belongs to. A hook is not called for its own calls.
   */
  readonly call: <Name extends keyof WalletHooks>(
    name: Name,
    event: EventOf<Name>,
    within?: Running,
  ) => Promise<void>;
}
