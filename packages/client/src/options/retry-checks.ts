import { aFunction, anObjectOf, aWholeNumber, type Check, type Checks } from './check.ts';
import type { RetryOptions, WalletRetryOptions } from './retry-options.ts';

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
