import { aBoolean, aFunction, anObjectOf, aWholeNumber, type Check, type Checks, defined } from './check.ts';

/** How a call is repeated that failed in passing: 429, 500, 502, 503, 504, no answer, or none in time. */
export interface RetryOptions {
  /**
   * Attempts after the first one.
   * @default 2
   */
  limit?: number | undefined;
  /**
   * Longest first wait, in milliseconds. It doubles with each attempt, and a random part of it is waited.
   * @default 500
   */
  baseDelayMs?: number | undefined;
  /**
   * Longest single wait, in milliseconds, also where the server's `Retry-After` asks for more.
   * @default 30_000
   */
  maxDelayMs?: number | undefined;
}

/** How the calls of a wallet are repeated. */
export interface WalletRetryOptions extends RetryOptions {
  /**
   * What failing calls may spend together on being repeated, so that a server in trouble is not hammered. An attempt
   * costs 5, or 10 after a timeout; one that succeeds gives it back, and any other success gives 1.
   * @default 500
   */
  budget?: number | undefined;
  /**
   * Gives a number from 0 to 1: the part of a wait that is waited.
   * @default Math.random
   */
  random?: (() => number) | undefined;
}

/** How one call is repeated. */
export interface CallRetryOptions extends RetryOptions {
  /**
   * Repeats the call even if it changes something. The API knows no idempotency keys: the server may act twice.
   * @default false
   */
  unsafe?: boolean | undefined;
}

/** How often a call is repeated, and how long it waits. */
export interface RetryLimits {
  readonly limit: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly unsafe: boolean;
}

/** The limits of one call: its own where it has any, otherwise the wallet's. */
export const retryLimits = (
  wallet: RetryOptions | false,
  call: CallRetryOptions | false | undefined,
): RetryLimits => ({
  baseDelayMs: 500,
  maxDelayMs: 30_000,
  unsafe: false,
  limit: (call ?? wallet) === false ? 0 : 2,
  ...defined(wallet || {}),
  ...defined(call || {}),
});

/** Checks of what wallets and calls can both say. */
export const limitChecks: Checks<RetryOptions> = {
  limit: aWholeNumber,
  baseDelayMs: aWholeNumber,
  maxDelayMs: aWholeNumber,
};

/** Makes a check that lets `false` pass. */
export const orFalse =
  (checks: Readonly<Record<string, Check>>): Check =>
  (option, value) => {
    if (value !== false) anObjectOf(checks)(option, value);
  };

/** Checks what a wallet says of repeating. */
export const walletRetry: Check = orFalse({
  ...limitChecks,
  budget: aWholeNumber,
  random: aFunction,
} satisfies Checks<WalletRetryOptions>);

/** Checks what a call says of repeating. */
export const callRetry: Check = /* @__PURE__ */ orFalse({
  ...limitChecks,
  unsafe: aBoolean,
} satisfies Checks<CallRetryOptions>);
