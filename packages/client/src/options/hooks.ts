import type { WalletError } from '../errors/wallet-error.ts';
import { aFunction, type Checks } from './check.ts';
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

/** Functions that are told what happens beside requests. An error thrown by one ends the call. */
export interface OperationsHooks {
  /**
   * Told of every signature, before the request is sent.
   * @default nobody is told
   */
  onSigned?: ((signed: SignedRequest) => void) | undefined;
  /**
   * Told before the wait that precedes a repeat.
   * @default nobody is told
   */
  onRetry?: ((retry: PlannedRetry) => void) | undefined;
  /**
   * Told of every new token, after the store has kept it. A promise is waited for.
   * @default nobody is told
   */
  onTokenChange?: ((change: TokenChange) => void | Promise<void>) | undefined;
}

/** Functions that are told what happens. An error thrown by one ends the call. */
export interface WalletHooks extends OperationsHooks {
  /**
   * Told of every request, before it is signed and sent.
   * @default nobody is told
   */
  onRequest?: ((request: OutgoingRequest) => void) | undefined;
  /**
   * Told of every answer, and of every request that got none.
   * @default nobody is told
   */
  onResponse?: ((response: ReceivedResponse) => void) | undefined;
}

/** Refuses hooks that are no functions. */
export const operationsHookChecks: Checks<OperationsHooks> = {
  onSigned: aFunction,
  onRetry: aFunction,
  onTokenChange: aFunction,
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

/** Reports requests and responses to hooks: {@link observeRequests} makes it. Pass it on as the option `observe`. */
export interface ObserveRequests {
  readonly [observing]: true;
}
