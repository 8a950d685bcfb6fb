import type { WalletError } from '../errors/wallet-error.ts';
import { aFunction, anObjectOf, type Check, type Checks } from './check.ts';
import type { Token } from './credentials.ts';

/** A request that was just signed and is about to be sent. */
export interface SignedRequest {
  /** The operation, by its `operationId`. */
  operation: string;
  /** HTTP method. */
  method: string;
  /** The URL that is sent, which is the one signed unless `signingOrigin` names another origin. */
  url: string;
  /** The `Authorization` header: a credential for this one request. */
  header: string;
  /** The string that was signed. It holds path and query, which may be personal. */
  normalized: string;
}

/** One sending of a request. A call makes several when it is repeated. */
export interface Sending {
  /** Number of the call, the same for all that is sent for it. All wallets of a program count together, from 1. */
  callId: number;
  /** The operation, by its `operationId`. */
  operation: string;
  /** HTTP method. */
  method: string;
  /** The URL. Path and query may be personal. */
  url: string;
  /** The URL with `redacted` in place of each personal or secret value: fit for logs. */
  redactedUrl: string;
  /** Number of the sending within its call, from 1. */
  attempt: number;
}

/** A request that is about to be signed and sent. */
export interface OutgoingRequest extends Sending {
  /**
   * Headers to send; what is added here is sent too, such as `traceparent`. Each attempt has headers of its own. The client
   * writes `authorization` afterwards: it is not in here, and a value set here is not sent.
   */
  headers: Headers;
}

/** How the sending of a request ended. */
export interface ReceivedResponse extends Sending {
  /** HTTP status; `undefined` when no answer came. */
  status: number | undefined;
  /** Names the request to the vendor's support; `undefined` when the answer has none. */
  correlationId: string | undefined;
  /** From before signing to the end of the answer, in milliseconds. */
  durationMs: number;
  /** What is thrown, or leads to a repeat; `undefined` when all went well. */
  error: WalletError | undefined;
}

/** A call that failed and will be repeated after a wait. */
export interface PlannedRetry {
  /** Number of the call. All wallets of a program count together, from 1. */
  callId: number;
  /** The operation. */
  operation: string;
  /** Number of the attempt that failed, from 1. */
  attempt: number;
  /** The wait, in milliseconds. */
  delayMs: number;
  /** Why the attempt failed. */
  error: WalletError;
}

/** A token that took the place of another one. */
export interface TokenChange {
  /** Why: a grant was exchanged, a token refreshed, or revoked. */
  reason: 'granted' | 'refreshed' | 'revoked';
  /** The token now; `undefined` when there is none any more. It is a secret. */
  token: Token | undefined;
}

/**
 * Functions that are called when something happens. An error that one throws is reported to `onError` and changes nothing else. A
 * hook may make calls; it is not called for these.
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
   * Called before the wait that precedes a retry.
   * @default no-op
   */
  onRetry?: ((retry: PlannedRetry) => void) | undefined;
  /**
   * Called after each change of the token, when the store has kept it. The calls that need the new token wait for a
   * promise, within their own time limits.
   * @default no-op
   */
  onTokenChange?: ((change: TokenChange) => void | Promise<void>) | undefined;
  /**
   * Called when a function that you gave fails and the call goes on without it: another hook, the logger, the token store when it
   * writes or locks. The message of the error names the function, and its `cause` is what the function threw, which may quote a token.
   * @default a line on the console that names the function
   */
  onError?: ((error: WalletError) => void | Promise<void>) | undefined;
}

/** Checks the hooks. */
export const checkHooks: Check = (option, value) => {
  const checks: Checks<WalletHooks> = {
    onRequest: aFunction,
    onResponse: aFunction,
    onSigned: aFunction,
    onRetry: aFunction,
    onTokenChange: aFunction,
    onError: aFunction,
  };
  anObjectOf(checks)(option, value);
};

/** What a log line may hold: names, numbers and codes; nothing that is secret or personal. */
export interface LogFields {
  /** Number of the call. All wallets of a program count together. */
  readonly callId?: number;
  /** The operation. */
  readonly operation?: string;
  /** HTTP method. */
  readonly method?: string;
  /** Number of the attempt. */
  readonly attempt?: number;
  /** HTTP status. */
  readonly status?: number;
  /** Names the request to the vendor's support. */
  readonly correlationId?: string;
  /** How long an answer took, in milliseconds. */
  readonly durationMs?: number;
  /** The wait before a repeat, in milliseconds. */
  readonly delayMs?: number;
  /** Code of an error. */
  readonly code?: string;
  /** Why a token changed. */
  readonly reason?: string;
}

/** Takes log lines. `console` is one. */
export interface Logger {
  /** What happens as it should: answers, new tokens. */
  debug(message: string, fields: LogFields): void;
  /** What does not: refusals, lost answers, repeats. */
  warn(message: string, fields: LogFields): void;
}

declare const observing: unique symbol;

/** Calls hooks: {@link observeRequests} makes it. Pass it on as the option `observe`. */
export interface ObserveRequests {
  readonly [observing]: true;
}

/** What a hook is called with. */
export type EventOf<Name extends keyof WalletHooks> = Parameters<NonNullable<WalletHooks[Name]>>[0];

/** What an {@link ObserveRequests} is within the package, beside the middleware. */
export interface Observer {
  readonly hooks: WalletHooks;
  /**
   * Calls a hook. Its failure is reported, and changes nothing else.
   *
   * @param name - Which one.
   * @param event - What it is called with.
   * @param within - What made the call that the event belongs to: a hook is not called for its own calls, which would never end.
   */
  readonly tell: <Name extends keyof WalletHooks>(
    name: Name,
    event: EventOf<Name>,
    within?: unknown,
  ) => Promise<void>;
}
