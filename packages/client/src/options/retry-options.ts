import { type Check } from '../errors/assert.ts';
import { aBoolean, aCount, aFunction, anObjectOf, type Checks, defined } from './check.ts';

/** Retry policy after a transient error: 429, 500, 502, 503, 504, no response, or a timeout. */
export interface RetryOptions {
  /**
   * Attempts after the first one.
   * @default 2
   */
  limit?: number | undefined;
  /**
   * Upper limit of the first delay, in milliseconds. The limit doubles with each attempt, and each delay is a random time up to it.
   * @default 500
   */
  baseDelayMs?: number | undefined;
  /**
   * Maximum delay, in milliseconds. When the server's `Retry-After` is longer, the call is not retried and throws at once.
   * @default 30_000
   */
  maxDelayMs?: number | undefined;
}

/** Retry policy of the calls of a wallet. */
export interface WalletRetryOptions extends RetryOptions {
  /**
   * Budget that all calls of the wallet share for retries, so that they do not overload a server that already fails. A retry costs
   * 5, or 10 after a timeout. A retry that succeeds returns its cost, and any other success returns 1.
   * @default 500
   */
  budget?: number | undefined;
  /**
   * Returns a number from 0 to 1: the part of a delay that is waited.
   * @default Math.random
   */
  random?: (() => number) | undefined;
}

/** Retry policy of one call. */
export interface CallRetryOptions extends RetryOptions {
  /**
   * Retries the call even if it changes something. The API has no idempotency keys: the server may execute it twice.
   * @default false
   */
  unsafe?: boolean | undefined;
}

/** Retry policy with the defaults filled in. */
export interface RetryLimits {
  readonly limit: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly unsafe: boolean;
}

/** Returns the retry policy of a call: its own values, otherwise those of the wallet. */
export const retryLimits = (wallet: RetryOptions | false, call?: CallRetryOptions | false): RetryLimits => ({
  baseDelayMs: 500,
  maxDelayMs: 30_000,
  unsafe: false,
  limit: (call ?? wallet) === false ? 0 : 2,
  ...defined(wallet || {}),
  ...defined(call || {}),
});

const limitChecks: Checks<RetryOptions> = {
  limit: aCount,
  baseDelayMs: aCount,
  maxDelayMs: aCount,
};

const orFalse =
  (checks: Readonly<Record<string, Check>>): Check =>
  (option, value) => {
    if (value !== false) anObjectOf(checks)(option, value);
  };

/** Checks the retry policy of a wallet. */
export const walletRetry: Check = orFalse({
  ...limitChecks,
  budget: aCount,
  random: aFunction,
} satisfies Checks<WalletRetryOptions>);

/** Checks the retry policy of a call. */
export const callRetry: Check = /* @__PURE__ */ orFalse({
  ...limitChecks,
  unsafe: aBoolean,
} satisfies Checks<CallRetryOptions>);
